// Package doublesend is about the counter of a delivery office.
package doublesend

// Answer is what a customer hears at the counter.
type Answer struct {
	Shelf string
	Err   error
}

// Ask has one place at which it sends.
func Ask(
	parcel int,
	find func(parcel int) (shelf string, err error),
) <-chan Answer {
	answers := make(chan Answer)
	go func() {
		defer close(answers)
		shelf, err := find(parcel)
		answers <- Answer{Shelf: shelf, Err: err}
	}()
	return answers
}
