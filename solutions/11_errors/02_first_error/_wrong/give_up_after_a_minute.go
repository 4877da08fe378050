//koan:verdict leak
// Nobody waits for ever. But everybody stands about for a minute, for nothing.

package firsterror

import (
	"sync"
	"time"
)

func Inspect(inspectors []func() (fault error)) error {
	faults := make(chan error, 1) // one fault is enough
	var all sync.WaitGroup
	for _, look := range inspectors {
		all.Go(func() {
			if fault := look(); fault != nil {
				select {
				case faults <- fault:
				case <-time.After(time.Minute):
				}
			}
		})
	}
	go func() {
		all.Wait()
		close(faults)
	}()
	return <-faults
}
