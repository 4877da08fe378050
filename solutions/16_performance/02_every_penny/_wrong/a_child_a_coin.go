//koan:verdict wrong
// One visit to the safe, and a child for every coin: the crowd is in the
// jars now.

package everypenny

import (
	"sync"
	"sync/atomic"
)

func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	var sum atomic.Int64
	var children sync.WaitGroup
	for _, jar := range jars {
		for _, coin := range jar {
			children.Go(func() { sum.Add(int64(value(coin))) })
		}
	}
	children.Wait()
	safe.Lock()
	defer safe.Unlock()
	write(int(sum.Load()))
}
