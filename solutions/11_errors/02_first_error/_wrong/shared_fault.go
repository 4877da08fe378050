//koan:verdict race
// Whoever finds something writes it over what the others have found, and nothing
// orders them.

package firsterror

import "sync"

func Inspect(inspectors []func() (fault error)) error {
	var first error
	bell := make(chan bool, len(inspectors)+1)
	var all sync.WaitGroup
	for _, look := range inspectors {
		all.Go(func() {
			if fault := look(); fault != nil {
				if first == nil {
					first = fault
				}
				bell <- true
			}
		})
	}
	go func() {
		all.Wait()
		bell <- true
	}()
	<-bell
	return first
}
