//koan:verdict wrong
// The slot is taken behind the go: few machines run, but everything is off the
// belt, and as many goroutines queue up in front of the machines.

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
			work.Go(func() {
				slots <- struct{}{}
				defer func() { <-slots }()
				labelled <- label(parcel)
			})
		}
		work.Wait()
	}()
	return labelled
}
