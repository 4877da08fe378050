// Package doublerlockwrite is about the two lists of a bar.
package doublerlockwrite

import (
	"maps"
	"slices"
	"sync"
	"sync/atomic"
)

// List has a number for each dish: what it costs, or how much of it there is.
type List struct {
	mu sync.Mutex // writers
	of atomic.Pointer[map[string]int]
}

// NewList is a list that begins with these numbers.
func NewList(of map[string]int) *List {
	l := &List{}
	c := maps.Clone(of)
	l.of.Store(&c)
	return l
}

// Set changes the number of a dish.
func (l *List) Set(dish string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	c := maps.Clone(*l.of.Load())
	c[dish] = n
	l.of.Store(&c)
}

// Menu chalks up each dish of the price list, in the order of the alphabet,
// which may take its time. Then it returns those that are sold out.
//
// Any number of people read the lists at the same time, with Menu or Worth, and
// at any time somebody may Set a number; all come to an end. What is read of a
// list is as it was at one moment.
func Menu(prices, stock *List, chalk func(dish string, price int)) []string {
	cost := *prices.of.Load()
	dishes := slices.Sorted(maps.Keys(cost))
	for _, dish := range dishes {
		chalk(dish, cost[dish])
	}
	have := *stock.of.Load()
	return slices.DeleteFunc(dishes, func(dish string) bool {
		return have[dish] > 0
	})
}

// Worth counts what there is of each dish, in the order of the alphabet, which
// may take its time. Then it returns what all that costs.
func Worth(prices, stock *List, count func(dish string, n int)) (sum int) {
	have := *stock.of.Load()
	for _, dish := range slices.Sorted(maps.Keys(have)) {
		count(dish, have[dish])
	}
	cost := *prices.of.Load()
	for dish, n := range have {
		sum += n * cost[dish]
	}
	return sum
}
