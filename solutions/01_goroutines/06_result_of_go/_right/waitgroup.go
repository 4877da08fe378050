// Package resultofgo is about a bill that two people write.
package resultofgo

import "sync"

// Bill keeps the variable, and waits before it reads it.
func Bill(bar, kitchen func() int) int {
	var drinks int
	var counting sync.WaitGroup
	counting.Go(func() { drinks = bar() })
	food := kitchen()
	counting.Wait()
	return drinks + food
}
