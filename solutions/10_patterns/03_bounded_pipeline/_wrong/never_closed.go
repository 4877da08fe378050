//koan:verdict deadlock
// The workers go home, and the next stage waits for more.

package boundedpipeline

func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string)
	for range machines {
		go func() {
			for parcel := range belt {
				labelled <- label(parcel)
			}
		}()
	}
	return labelled
}
