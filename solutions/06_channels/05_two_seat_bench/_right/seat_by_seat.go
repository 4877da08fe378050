// Package twoseatbench is about a barber and his small waiting room.
package twoseatbench

// Open makes the bench of two places that hold one guest each.
func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	first, second := make(chan string), make(chan string, 1)
	go func() {
		defer close(first)
		for {
			guest, ok := come()
			if !ok {
				return
			}
			first <- guest
			sit(guest)
		}
	}()
	go func() { // moves up on the bench
		defer close(second)
		for guest := range first {
			second <- guest
		}
	}()
	for guest := range second {
		cut(guest)
	}
}
