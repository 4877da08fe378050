//koan:verdict wrong
// The lock is not held while a line is written, and the next line has another
// price.

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
		price := m.prices[dish]
		m.mu.RUnlock()
		write(dish, price)
		m.mu.RLock()
		sum += price
	}
	return sum
}
