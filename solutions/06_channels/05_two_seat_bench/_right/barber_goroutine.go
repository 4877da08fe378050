// Package twoseatbench is about a barber and his small waiting room.
package twoseatbench

// Open sends the barber to his chair, and stands in the door itself.
func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string, 2)
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		for guest := range bench {
			cut(guest)
		}
	}()
	for guest, ok := come(); ok; guest, ok = come() {
		bench <- guest
		sit(guest)
	}
	close(bench)
	<-closed
}
