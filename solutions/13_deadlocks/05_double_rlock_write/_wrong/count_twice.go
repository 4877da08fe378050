//koan:verdict wrong
// The second look at the stock is at another moment than the first.

package doublerlockwrite

import (
	"maps"
	"slices"
	"sync"
)

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
	prices.mu.RLock()
	defer prices.mu.RUnlock()
	dishes := slices.Sorted(maps.Keys(prices.of))
	for _, dish := range dishes {
		chalk(dish, prices.of[dish])
	}
	stock.mu.RLock()
	defer stock.mu.RUnlock()
	return slices.DeleteFunc(dishes, func(dish string) bool {
		return stock.of[dish] > 0
	})
}

// Worth counts what there is of each dish, in the order of the alphabet, which
// may take its time. Then it returns what all that costs.
func Worth(prices, stock *List, count func(dish string, n int)) (sum int) {
	stock.mu.RLock()
	for _, dish := range slices.Sorted(maps.Keys(stock.of)) {
		count(dish, stock.of[dish])
	}
	stock.mu.RUnlock()
	prices.mu.RLock()
	cost := maps.Clone(prices.of)
	prices.mu.RUnlock()
	stock.mu.RLock()
	defer stock.mu.RUnlock()
	for dish, n := range stock.of {
		sum += n * cost[dish]
	}
	return sum
}
