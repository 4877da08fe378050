//koan:verdict leak
// Nobody comes for the second answer later, either.

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
		if err != nil {
			answers <- Answer{Err: err}
			time.Sleep(time.Second)
		}
		answers <- Answer{Shelf: shelf}
	}()
	return answers
}
