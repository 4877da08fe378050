//koan:verdict serial
// A lock for bills and a copy of the prices: the bills are right, and waiters
// stand in line.

package recursiverlock

import (
	"maps"
	"sync"
)

type Menu struct {
	mu     sync.RWMutex
	bills  sync.Mutex
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
	m.bills.Lock()
	defer m.bills.Unlock()
	m.mu.RLock()
	prices := maps.Clone(m.prices)
	m.mu.RUnlock()
	sum := 0
	for _, dish := range dishes {
		price := prices[dish]
		write(dish, price)
		sum += price
	}
	return sum
}
