//koan:verdict wrong
// The lock is given back for each call of Price. What is between two critical
// sections belongs to everybody.

package recursiverlock

import (
	"maps"
	"sync"
)

type Menu struct {
	mu     sync.RWMutex
	prices map[string]int
}

func New(prices map[string]int) *Menu {
	return &Menu{prices: maps.Clone(prices)}
}

func (m *Menu) Price(dish string) int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.prices[dish]
}

func (m *Menu) SetPrice(dish string, price int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.prices[dish] = price
}

func (m *Menu) Bill(dishes []string, write func(dish string, price int)) int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	sum := 0
	for _, dish := range dishes {
		m.mu.RUnlock()
		price := m.Price(dish)
		m.mu.RLock()
		write(dish, price)
		sum += price
	}
	return sum
}
