// Package boundedpipeline is about a stage in a delivery office.
package boundedpipeline

import "sync"

// Label takes a parcel only when it has a machine for it.
func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string)
	go func() {
		defer close(labelled)
		var work sync.WaitGroup
		defer work.Wait()
		free := make(chan bool, machines)
		for range machines {
			free <- true
		}
		for {
			<-free
			parcel, more := <-belt
			if !more {
				return
			}
			work.Go(func() {
				labelled <- label(parcel)
				free <- true
			})
		}
	}()
	return labelled
}
