// Package recursiverlock is about the menu of the bar and its bills.
package recursiverlock

import (
	"maps"
	"sync"
)

// Menu is what the bar sells, and for how much.
type Menu struct {
	mu     sync.RWMutex
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
	return m.price(dish)
}

// price is Price for who holds the lock.
func (m *Menu) price(dish string) int {
	return m.prices[dish]
}

// SetPrice changes what a dish costs.
func (m *Menu) SetPrice(dish string, price int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.prices[dish] = price
}

// Bill holds the lock and only calls what needs it held.
func (m *Menu) Bill(dishes []string, write func(dish string, price int)) int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	sum := 0
	for _, dish := range dishes {
		price := m.price(dish)
		write(dish, price)
		sum += price
	}
	return sum
}
