//koan:verdict race
// All children add to one pocket, which is faster than the safe and no safer.

package everypenny

import "sync"

func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	sum := 0
	var children sync.WaitGroup
	for _, jar := range jars {
		children.Go(func() {
			for _, coin := range jar {
				sum += value(coin)
			}
		})
	}
	children.Wait()
	safe.Lock()
	defer safe.Unlock()
	write(sum)
}
