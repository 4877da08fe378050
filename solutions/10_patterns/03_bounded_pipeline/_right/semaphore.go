// Package boundedpipeline is about a stage in a delivery office.
package boundedpipeline

import "sync"

// Label has a slot for each machine, and fills it before it starts anybody.
func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string)
	go func() {
		defer close(labelled)
		var work sync.WaitGroup
		slots := make(chan struct{}, machines)
		for parcel := range belt {
			slots <- struct{}{}
			work.Go(func() {
				labelled <- label(parcel)
				<-slots
			})
		}
		work.Wait()
	}()
	return labelled
}
