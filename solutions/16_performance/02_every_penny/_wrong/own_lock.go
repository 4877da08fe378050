//koan:verdict wrong
// A lock of its own isn't the one of the safe: others write in this book, too.

package everypenny

import "sync"

func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	var mine sync.Mutex
	var children sync.WaitGroup
	for _, jar := range jars {
		children.Go(func() {
			for _, coin := range jar {
				cents := value(coin)
				mine.Lock()
				write(cents)
				mine.Unlock()
			}
		})
	}
	children.Wait()
}
