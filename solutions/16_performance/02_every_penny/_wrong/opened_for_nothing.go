//koan:verdict race
// The safe is opened and closed, and then the sum is added to a variable
// that lies beside it.

package everypenny

import "sync"

func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	total := 0
	var children sync.WaitGroup
	for _, jar := range jars {
		children.Go(func() {
			sum := 0
			for _, coin := range jar {
				sum += value(coin)
			}
			safe.Lock()
			safe.Unlock()
			total += sum
		})
	}
	children.Wait()
	safe.Lock()
	defer safe.Unlock()
	write(total)
}
