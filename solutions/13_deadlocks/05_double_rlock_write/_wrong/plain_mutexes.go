//koan:verdict deadlock
// With mutexes the readers stop each other, even without a writer.

package doublerlockwrite

import (
	"maps"
	"slices"
	"sync"
)

type List struct {
	mu sync.Mutex // guards of
	of map[string]int
}

func NewList(of map[string]int) *List {
	return &List{of: maps.Clone(of)}
}

func (l *List) Set(dish string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.of[dish] = n
}

func Menu(prices, stock *List, chalk func(dish string, price int)) []string {
	prices.mu.Lock()
	defer prices.mu.Unlock()
	dishes := slices.Sorted(maps.Keys(prices.of))
	for _, dish := range dishes {
		chalk(dish, prices.of[dish])
	}
	stock.mu.Lock()
	defer stock.mu.Unlock()
	return slices.DeleteFunc(dishes, func(dish string) bool {
		return stock.of[dish] > 0
	})
}

func Worth(prices, stock *List, count func(dish string, n int)) (sum int) {
	stock.mu.Lock()
	defer stock.mu.Unlock()
	for _, dish := range slices.Sorted(maps.Keys(stock.of)) {
		count(dish, stock.of[dish])
	}
	prices.mu.Lock()
	defer prices.mu.Unlock()
	for dish, n := range stock.of {
		sum += n * prices.of[dish]
	}
	return sum
}
