//koan:verdict wrong
// One send, and a way out for the clerk. Whoever comes later hears nothing.

package doublesend

import "time"

type Answer struct {
	Shelf string
	Err   error
}

func Ask(
	parcel int,
	find func(parcel int) (shelf string, err error),
) <-chan Answer {
	answers := make(chan Answer)
	go func() {
		defer close(answers)
		shelf, err := find(parcel)
		select {
		case answers <- Answer{Shelf: shelf, Err: err}:
		case <-time.After(2 * time.Hour):
		}
	}()
	return answers
}
