// Package recursiverlock is about the menu of the bar and its bills.
package recursiverlock

import (
	"maps"
	"sync"
)

// Menu is what the bar sells, and for how much.
type Menu struct {
	mu     sync.RWMutex
	prices map[string]int
}

// New is a menu with these prices.
func New(prices map[string]int) *Menu {
	return &Menu{prices: maps.Clone(prices)}
}

// Price is what a dish costs now.
func (m *Menu) Price(dish string) int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.prices[dish]
}

// SetPrice changes what a dish costs.
func (m *Menu) SetPrice(dish string, price int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.prices[dish] = price
}

// Bill looks up all prices under one lock, and writes without it.
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
		prices[i] = m.prices[dish]
	}
	return prices
}
