//koan:verdict serial
// With all reports on the table the first fault comes as late as the last one.

package firsterror

import "sync"

func Inspect(inspectors []func() (fault error)) error {
	faults := make(chan error, len(inspectors))
	var all sync.WaitGroup
	for _, look := range inspectors {
		all.Go(func() {
			if fault := look(); fault != nil {
				faults <- fault
			}
		})
	}
	all.Wait()
	close(faults)
	return <-faults
}
