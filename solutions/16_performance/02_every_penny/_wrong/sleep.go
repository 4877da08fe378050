//koan:verdict race
// Who sleeps instead of waiting reads sums that nobody said were complete.

package everypenny

import (
	"sync"
	"time"
)

func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	sums := make([]int, len(jars))
	for i, jar := range jars {
		go func() {
			for _, coin := range jar {
				sums[i] += value(coin)
			}
		}()
	}
	time.Sleep(time.Millisecond)
	safe.Lock()
	defer safe.Unlock()
	for _, sum := range sums {
		write(sum)
	}
}
