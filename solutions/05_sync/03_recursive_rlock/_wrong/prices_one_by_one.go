//koan:verdict wrong
// All prices are known before the first line is written, but each of them was
// asked for at another moment.

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
	prices := make([]int, len(dishes))
	for i, dish := range dishes {
		prices[i] = m.Price(dish)
	}
	sum := 0
	for i, dish := range dishes {
		write(dish, prices[i])
		sum += prices[i]
	}
	return sum
}
