//koan:verdict serial
// Three at a time, and then the next three: a heavy parcel holds up all.

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
		for more := true; more; {
			var batch sync.WaitGroup
			for range machines {
				var parcel string
				if parcel, more = <-belt; !more {
					break
				}
				batch.Go(func() { labelled <- label(parcel) })
			}
			batch.Wait()
		}
	}()
	return labelled
}
