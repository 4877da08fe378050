//koan:verdict race
// Without the safe nobody waits for it, and two write at once.

package everypenny

import "sync"

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
			for _, coin := range jar {
				sum += value(coin)
			}
			write(sum)
		})
	}
	children.Wait()
}
