//koan:verdict wrong
// One visit a jar, but the coins are counted from the last to the first.

package everypenny

import (
	"slices"
	"sync"
)

func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	var children sync.WaitGroup
	for _, jar := range jars {
		children.Go(func() {
			sum := 0
			for _, coin := range slices.Backward(jar) {
				sum += value(coin)
			}
			safe.Lock()
			defer safe.Unlock()
			write(sum)
		})
	}
	children.Wait()
}
