// Package resultofgo is about a bill that two people write.
package resultofgo

import "sync"

// Bill hands the till over locked: it is unlocked with the drinks in it.
func Bill(bar, kitchen func() int) int {
	var till sync.Mutex
	var drinks int
	till.Lock()
	go func() {
		defer till.Unlock()
		drinks = bar()
	}()
	food := kitchen()
	till.Lock()
	defer till.Unlock()
	return drinks + food
}
