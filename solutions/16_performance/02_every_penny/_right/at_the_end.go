// Package everypenny is about counting the coins of an evening.
package everypenny

import "sync"

// Count counts all jars. The safe is opened once, when all have counted.
func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	sums := make([]int, len(jars))
	var children sync.WaitGroup
	for i, jar := range jars {
		children.Go(func() {
			sum := 0
			for _, coin := range jar {
				sum += value(coin)
			}
			sums[i] = sum
		})
	}
	children.Wait()
	safe.Lock()
	defer safe.Unlock()
	for _, sum := range sums {
		write(sum)
	}
}
