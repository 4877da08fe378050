//koan:verdict leak
// Room for a hundred faults is enough until the morning with a hundred and two.

package firsterror

import "sync"

func Inspect(inspectors []func() (fault error)) error {
	faults := make(chan error, 100) // one fault is enough
	var all sync.WaitGroup
	for _, look := range inspectors {
		all.Go(func() {
			if fault := look(); fault != nil {
				faults <- fault
			}
		})
	}
	go func() {
		all.Wait()
		close(faults)
	}()
	return <-faults
}
