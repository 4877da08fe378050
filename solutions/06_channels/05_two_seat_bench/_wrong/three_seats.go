//koan:verdict wrong
// Whoever stands in the door needs no place in the buffer: the send that waits
// is that place.

package twoseatbench

func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string, 3)
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
