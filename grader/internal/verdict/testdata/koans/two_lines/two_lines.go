// Package twolines counts the tips of a night.
package twolines

import "sync"

// Night serves n tables at once and returns the tips in the jar and the
// highest sum that a waiter saw in it.
func Night(n int, tip func(table int) int) (jar, highest int) {
	var wg sync.WaitGroup
	for table := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			jar += tip(table)
			if jar > highest {
				highest = jar
			}
		}()
	}
	wg.Wait()
	return jar, highest
}
