//koan:verdict deadlock
// One answer, but whoever reads on waits for ever.

package doublesend

type Answer struct {
	Shelf string
	Err   error
}

func Ask(
	parcel int,
	find func(parcel int) (shelf string, err error),
) <-chan Answer {
	answers := make(chan Answer, 1)
	go func() {
		shelf, err := find(parcel)
		answers <- Answer{Shelf: shelf, Err: err}
	}()
	return answers
}
