// Package boundedpipeline is about a stage in a delivery office.
package boundedpipeline

import "golang.org/x/sync/errgroup"

// Label leaves the counting to a group.
func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string)
	go func() {
		defer close(labelled)
		var work errgroup.Group
		work.SetLimit(machines)
		for parcel := range belt {
			work.Go(func() error {
				labelled <- label(parcel)
				return nil
			})
		}
		_ = work.Wait()
	}()
	return labelled
}
