//koan:verdict race
// A map is a reference: the copy of the variable is the same map, read without
// its lock.

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
	prices := m.prices
	m.mu.RUnlock()
	sum := 0
	for _, dish := range dishes {
		price := prices[dish]
		write(dish, price)
		sum += price
	}
	return sum
}
