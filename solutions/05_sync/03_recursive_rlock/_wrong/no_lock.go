//koan:verdict race
// The prices are read without a lock while somebody may be writing them.

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
	sum := 0
	for _, dish := range dishes {
		price := m.prices[dish]
		write(dish, price)
		sum += price
	}
	return sum
}
