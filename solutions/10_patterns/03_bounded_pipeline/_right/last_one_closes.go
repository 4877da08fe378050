// Package boundedpipeline is about a stage in a delivery office.
package boundedpipeline

import "sync/atomic"

// Label has the last worker who goes home close the channel.
func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string)
	var here atomic.Int64
	here.Store(int64(machines))
	for range machines {
		go func() {
			for parcel := range belt {
				labelled <- label(parcel)
			}
			if here.Add(-1) == 0 {
				close(labelled)
			}
		}()
	}
	return labelled
}
