//koan:verdict deadlock
// The second read lock is asked for only a moment after the first one. A writer
// who comes in that moment still stops everybody.

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
	prices := m.all(dishes)
	sum := 0
	for i, dish := range dishes {
		write(dish, prices[i])
		sum += prices[i]
	}
	return sum
}

func (m *Menu) all(dishes []string) []int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	prices := make([]int, len(dishes))
	for i, dish := range dishes {
		prices[i] = m.Price(dish)
	}
	return prices
}
