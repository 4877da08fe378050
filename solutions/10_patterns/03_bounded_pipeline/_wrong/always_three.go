//koan:verdict wrong
// Three workers, because one office has three machines: the one with two has a
// worker too many.

package boundedpipeline

import "sync"

// Label is the second stage of a delivery office. It takes parcels from the
// belt, has them labelled, and passes them on through the channel that it
// returns at once. Parcels are labelled at the same time, but by no more
// machines than there are, and passed on as soon as they are ready.
//
// In between there is little room: no more parcels are off the belt and not yet
// passed on than there are machines, and one in the hand of whoever takes them
// off. When the belt is closed and all parcels are passed on, the channel is
// closed, too.
func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string)
	go func() {
		defer close(labelled)
		var work sync.WaitGroup
		for range 3 {
			work.Go(func() {
				for parcel := range belt {
					labelled <- label(parcel)
				}
			})
		}
		work.Wait()
	}()
	return labelled
}
