//koan:verdict wrong
// The slot is free as soon as the label is on: now the parcels pile up behind
// the machines.

package boundedpipeline

import "sync"

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
				done := label(parcel)
				<-slots
				labelled <- done
			})
		}
		work.Wait()
	}()
	return labelled
}
