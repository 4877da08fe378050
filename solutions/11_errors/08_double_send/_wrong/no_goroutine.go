//koan:verdict serial
// Without a goroutine the customer stands at the counter until the parcel is
// found.

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
	shelf, err := find(parcel)
	answers <- Answer{Shelf: shelf, Err: err}
	close(answers)
	return answers
}
