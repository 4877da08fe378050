//koan:verdict serial
// The safe is opened once a jar, but it stays open while the coins are counted.

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
			safe.Lock()
			defer safe.Unlock()
			for _, coin := range jar {
				write(value(coin))
			}
		})
	}
	children.Wait()
}
