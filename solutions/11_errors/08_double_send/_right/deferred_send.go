// Package doublesend is about the counter of a delivery office.
package doublesend

// Answer is what a customer hears at the counter.
type Answer struct {
	Shelf string
	Err   error
}

// Ask fills in the answer, and sends it at the end.
func Ask(
	parcel int,
	find func(parcel int) (shelf string, err error),
) <-chan Answer {
	answers := make(chan Answer)
	go func() {
		var a Answer
		defer func() {
			answers <- a
			close(answers)
		}()
		a.Shelf, a.Err = find(parcel)
	}()
	return answers
}
