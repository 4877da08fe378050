//koan:verdict panic
// Closing after the error doesn't leave the function: the next send meets a closed
// channel.

package doublesend

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
		shelf, err := find(parcel)
		if err != nil {
			answers <- Answer{Err: err}
			close(answers)
		}
		answers <- Answer{Shelf: shelf}
	}()
	return answers
}
