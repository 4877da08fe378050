//koan:verdict wrong
// Ten coins at a time are fewer visits, but still more than one a jar.

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
			for coins := range slices.Chunk(jar, 10) {
				sum := 0
				for _, coin := range coins {
					sum += value(coin)
				}
				safe.Lock()
				write(sum)
				safe.Unlock()
			}
		})
	}
	children.Wait()
}
