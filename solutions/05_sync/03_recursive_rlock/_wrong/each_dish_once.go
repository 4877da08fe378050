//koan:verdict wrong
// No dish has two prices any more, but the first and the last one on the bill
// have the prices of different moments.

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
	known := map[string]int{}
	sum := 0
	for _, dish := range dishes {
		price, ok := known[dish]
		if !ok {
			price = m.Price(dish)
			known[dish] = price
		}
		write(dish, price)
		sum += price
	}
	return sum
}
