//koan:verdict wrong
// The second answer alone: an error looks like an empty shelf.

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
		shelf, _ := find(parcel)
		answers <- Answer{Shelf: shelf}
	}()
	return answers
}
