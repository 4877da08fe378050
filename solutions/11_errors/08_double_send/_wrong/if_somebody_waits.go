//koan:verdict wrong
// Sending the second answer only if somebody waits for it: sometimes somebody does.

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
		defer close(answers)
		shelf, err := find(parcel)
		if err != nil {
			answers <- Answer{Err: err}
			select {
			case answers <- Answer{Shelf: shelf}:
			default:
			}
			return
		}
		answers <- Answer{Shelf: shelf}
	}()
	return answers
}
