// Package firsterror is about the morning before the bar opens.
package firsterror

import "sync"

// Inspect lets all inspectors look. The first one who finds a fault writes it
// down and rings the bell.
func Inspect(inspectors []func() (fault error)) error {
	var first error
	var once sync.Once
	bell := make(chan struct{})
	var all sync.WaitGroup
	for _, look := range inspectors {
		all.Go(func() {
			if fault := look(); fault != nil {
				once.Do(func() {
					first = fault
					close(bell)
				})
			}
		})
	}
	go func() {
		all.Wait()
		once.Do(func() { close(bell) })
	}()
	<-bell
	return first
}
