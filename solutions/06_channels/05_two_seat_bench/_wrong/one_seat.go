//koan:verdict wrong
// The guest in the chair has no seat on the bench any more: a capacity of one
// seats one.

package twoseatbench

func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string, 1)
	go func() {
		defer close(bench)
		for {
			guest, ok := come()
			if !ok {
				return
			}
			bench <- guest
			sit(guest)
		}
	}()
	for guest := range bench {
		cut(guest)
	}
}
