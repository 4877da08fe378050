//koan:verdict wrong
// Room in the output limits nothing: the goroutines are started all the same.

package boundedpipeline

import "sync"

func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string, machines)
	go func() {
		defer close(labelled)
		var work sync.WaitGroup
		for parcel := range belt {
			work.Go(func() { labelled <- label(parcel) })
		}
		work.Wait()
	}()
	return labelled
}
