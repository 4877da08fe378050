// Package doublesend is about the counter of a delivery office.
package doublesend

// Answer is what a customer hears at the counter.
type Answer struct {
	Shelf string
	Err   error
}

// Ask has room for the one answer, so the clerk is free at once.
func Ask(
	parcel int,
	find func(parcel int) (shelf string, err error),
) <-chan Answer {
	answers := make(chan Answer, 1)
	go func() {
		shelf, err := find(parcel)
		if err != nil {
			answers <- Answer{Err: err}
		} else {
			answers <- Answer{Shelf: shelf}
		}
		close(answers)
	}()
	return answers
}
