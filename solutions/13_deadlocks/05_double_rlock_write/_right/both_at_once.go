// Package doublerlockwrite is about the two lists of a bar.
package doublerlockwrite

import (
	"maps"
	"slices"
	"sync"
)

var both sync.Mutex // held to take two locks

// List has a number for each dish: what it costs, or how much of it there is.
type List struct {
	mu sync.RWMutex // guards of
	of map[string]int
}

// NewList is a list that begins with these numbers.
func NewList(of map[string]int) *List {
	return &List{of: maps.Clone(of)}
}

// Set changes the number of a dish.
func (l *List) Set(dish string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.of[dish] = n
}

// Menu chalks up each dish of the price list, in the order of the alphabet,
// which may take its time. Then it returns those that are sold out.
//
// Any number of people read the lists at the same time, with Menu or Worth, and
// at any time somebody may Set a number; all come to an end. What is read of a
// list is as it was at one moment.
func Menu(prices, stock *List, chalk func(dish string, price int)) []string {
	both.Lock()
	prices.mu.RLock()
	stock.mu.RLock()
	both.Unlock()
	defer prices.mu.RUnlock()
	defer stock.mu.RUnlock()
	dishes := slices.Sorted(maps.Keys(prices.of))
	for _, dish := range dishes {
		chalk(dish, prices.of[dish])
	}
	return slices.DeleteFunc(dishes, func(dish string) bool {
		return stock.of[dish] > 0
	})
}

// Worth counts what there is of each dish, in the order of the alphabet, which
// may take its time. Then it returns what all that costs.
func Worth(prices, stock *List, count func(dish string, n int)) (sum int) {
	both.Lock()
	prices.mu.RLock()
	stock.mu.RLock()
	both.Unlock()
	defer prices.mu.RUnlock()
	defer stock.mu.RUnlock()
	for _, dish := range slices.Sorted(maps.Keys(stock.of)) {
		count(dish, stock.of[dish])
	}
	for dish, n := range stock.of {
		sum += n * prices.of[dish]
	}
	return sum
}
