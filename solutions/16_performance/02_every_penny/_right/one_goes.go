// Package everypenny is about counting the coins of an evening.
package everypenny

import "sync"

// Count counts all jars. The children call out their sums, and one goes to the
// safe for everybody.
func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	sums := make(chan int)
	for _, jar := range jars {
		go func() {
			sum := 0
			for _, coin := range jar {
				sum += value(coin)
			}
			sums <- sum
		}()
	}
	for range jars {
		sum := <-sums
		safe.Lock()
		write(sum)
		safe.Unlock()
	}
}
