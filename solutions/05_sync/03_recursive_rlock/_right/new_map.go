// Package recursiverlock is about the menu of the bar and its bills.
package recursiverlock

import (
	"maps"
	"sync"
	"sync/atomic"
)

// Menu is a map that nobody changes any more; a new price is a new map.
type Menu struct {
	mu     sync.Mutex // for writers: one after the other
	prices atomic.Pointer[map[string]int]
}

// New is a menu with these prices.
func New(prices map[string]int) *Menu {
	m := &Menu{}
	prices = maps.Clone(prices)
	m.prices.Store(&prices)
	return m
}

// Price is what a dish costs now.
func (m *Menu) Price(dish string) int {
	return (*m.prices.Load())[dish]
}

// SetPrice prints a new menu.
func (m *Menu) SetPrice(dish string, price int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	prices := maps.Clone(*m.prices.Load())
	prices[dish] = price
	m.prices.Store(&prices)
}

// Bill keeps the menu with which it began.
func (m *Menu) Bill(dishes []string, write func(dish string, price int)) int {
	prices := *m.prices.Load()
	sum := 0
	for _, dish := range dishes {
		price := prices[dish]
		write(dish, price)
		sum += price
	}
	return sum
}
