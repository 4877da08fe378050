//koan:verdict wrong
// A bench on which nobody ever has to wait has no limit either.

package twoseatbench

func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string, 100)
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
