// Package everypenny is about counting the coins of an evening.
package everypenny

import (
	"sync"
	"sync/atomic"
)

// Count counts all jars. One sum for all, without the safe, until the end.
func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	var sum atomic.Int64
	var children sync.WaitGroup
	for _, jar := range jars {
		children.Go(func() {
			own := 0
			for _, coin := range jar {
				own += value(coin)
			}
			sum.Add(int64(own))
		})
	}
	children.Wait()
	if len(jars) > 0 {
		safe.Lock()
		defer safe.Unlock()
		write(int(sum.Load()))
	}
}
