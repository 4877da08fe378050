//koan:verdict race
// Who reads without a lock waits for nobody, and reads what somebody is
// writing.

package doublerlockwrite

import (
	"maps"
	"slices"
	"sync"
)

type List struct {
	mu sync.RWMutex // guards of
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

func Worth(prices, stock *List, count func(dish string, n int)) (sum int) {
	stock.mu.RLock()
	defer stock.mu.RUnlock()
	for _, dish := range slices.Sorted(maps.Keys(stock.of)) {
		count(dish, stock.of[dish])
	}
	for dish, n := range stock.of {
		sum += n * prices.of[dish]
	}
	return sum
}
