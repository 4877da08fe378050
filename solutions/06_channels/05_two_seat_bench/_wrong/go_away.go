//koan:verdict wrong
// Whoever finds no seat goes away, and nobody cuts their hair.

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
			select {
			case bench <- guest:
				sit(guest)
			default:
			}
		}
	}()
	for guest := range bench {
		cut(guest)
	}
}
