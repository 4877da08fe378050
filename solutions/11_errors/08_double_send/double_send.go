// Package doublesend is about the counter of a delivery office.
package doublesend

// Answer is what a customer hears at the counter: the shelf on which the parcel
// lies, or why it can't be found.
type Answer struct {
	Shelf string
	Err   error
}

// Ask sends a clerk to find a parcel, and returns at once. Over the channel
// comes exactly one answer, as soon as the clerk has it, and then the channel
// is closed. Somebody always comes for the answer, be it a year later. Nobody
// needs to wait for anything else; whoever does sees that it is closed. The
// clerk is free as soon as the answer has been taken.
func Ask(
	parcel int,
	find func(parcel int) (shelf string, err error),
) <-chan Answer {
	answers := make(chan Answer)
	go func() {
		defer close(answers)
		shelf, err := find(parcel)
		if err != nil {
			answers <- Answer{Err: err}
			// That was the answer. Without a return, a second one follows, and
			// there is nobody who comes for it.
			return
		}
		answers <- Answer{Shelf: shelf}
	}()
	return answers
}
