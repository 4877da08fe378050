// Package recursiverlock is about the menu of the bar and its bills.
package recursiverlock

import (
	"maps"
	"sync"
)

// Menu is what the bar sells, and for how much.
type Menu struct {
	mu     sync.RWMutex // guards prices
	prices map[string]int
}

// New is a menu with these prices.
func New(prices map[string]int) *Menu {
	return &Menu{prices: maps.Clone(prices)}
}

// Price is what a dish costs now.
func (m *Menu) Price(dish string) int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.prices[dish]
}

// SetPrice changes what a dish costs from now on.
func (m *Menu) SetPrice(dish string, price int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.prices[dish] = price
}

// Bill adds up what the dishes cost and calls write for every line of the bill,
// in the order of the dishes, which may take its time. The whole bill has the
// prices of one moment: a dish that is on it twice costs the same twice.
// Several waiters can write bills at the same time.
func (m *Menu) Bill(dishes []string, write func(dish string, price int)) int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	sum := 0
	for _, dish := range dishes {
		price := m.Price(dish)
		write(dish, price)
		sum += price
	}
	return sum
}
