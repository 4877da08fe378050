//koan:verdict race
// Who gets no lock reads anyway. Bill still holds one then, but others who ask
// for a price do not.

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
	if m.mu.TryRLock() {
		defer m.mu.RUnlock()
	}
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
		price := m.Price(dish)
		write(dish, price)
		sum += price
	}
	return sum
}
