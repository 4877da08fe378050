//koan:verdict leak
// A painter who waits for a wall looks at no flag.

package everybodyout

import "sync/atomic"

func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
	var over atomic.Bool
	for range painters {
		go func() {
			for !over.Load() {
				paint(<-walls)
			}
		}()
	}
	return func() { over.Store(true) }
}
