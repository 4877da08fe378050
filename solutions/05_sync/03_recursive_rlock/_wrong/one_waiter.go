//koan:verdict serial
// No lock twice, and the write lock where a read lock was: one bill at a time.

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
	m.mu.Lock()
	defer m.mu.Unlock()
	sum := 0
	for _, dish := range dishes {
		price := m.prices[dish]
		write(dish, price)
		sum += price
	}
	return sum
}
