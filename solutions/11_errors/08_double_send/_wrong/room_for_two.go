//koan:verdict wrong
// With room for two the clerk gets rid of both answers: whoever reads on hears that
// the lost parcel lies on no shelf at all.

package doublesend

type Answer struct {
	Shelf string
	Err   error
}

func Ask(
	parcel int,
	find func(parcel int) (shelf string, err error),
) <-chan Answer {
	answers := make(chan Answer, 2)
	go func() {
		defer close(answers)
		shelf, err := find(parcel)
		if err != nil {
			answers <- Answer{Err: err}
		}
		answers <- Answer{Shelf: shelf}
	}()
	return answers
}
