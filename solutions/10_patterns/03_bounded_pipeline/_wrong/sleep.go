//koan:verdict wrong
// A pause after each parcel makes it less likely that too many machines run;
// how long is a parcel?

package boundedpipeline

import (
	"sync"
	"time"
)

func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string)
	go func() {
		defer close(labelled)
		var work sync.WaitGroup
		for parcel := range belt {
			work.Go(func() { labelled <- label(parcel) })
			time.Sleep(10 * time.Second)
		}
		work.Wait()
	}()
	return labelled
}
