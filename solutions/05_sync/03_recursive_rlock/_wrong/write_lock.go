//koan:verdict deadlock
// A write lock is no more recursive than a read lock: now Bill is stuck even
// without a writer.

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
		price := m.Price(dish)
		write(dish, price)
		sum += price
	}
	return sum
}
