//koan:verdict wrong
// The guest sits down before there is a seat.

package twoseatbench

func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string, 2)
	go func() {
		defer close(bench)
		for {
			guest, ok := come()
			if !ok {
				return
			}
			sit(guest)
			bench <- guest
		}
	}()
	for guest := range bench {
		cut(guest)
	}
}
