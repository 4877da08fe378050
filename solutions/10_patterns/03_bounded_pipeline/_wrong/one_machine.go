//koan:verdict serial
// One after the other is bounded, too, but two machines stand still.

package boundedpipeline

func Label(
	belt <-chan string,
	machines int,
	label func(parcel string) (labelled string),
) <-chan string {
	labelled := make(chan string)
	go func() {
		defer close(labelled)
		for parcel := range belt {
			labelled <- label(parcel)
		}
	}()
	return labelled
}
