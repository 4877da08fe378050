//koan:verdict leak
// With one more place it takes one more fault.

package firsterror

import "sync"

func Inspect(inspectors []func() (fault error)) error {
	faults := make(chan error, 2)
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
