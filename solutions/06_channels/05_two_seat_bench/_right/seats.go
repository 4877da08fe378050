// Package twoseatbench is about a barber and his small waiting room.
package twoseatbench

// Open hands out the two seats, and keeps the guests in another channel.
func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	seats := make(chan struct{}, 2)
	queue := make(chan string, 2)
	go func() {
		defer close(queue)
		for {
			guest, ok := come()
			if !ok {
				return
			}
			seats <- struct{}{}
			sit(guest)
			queue <- guest
		}
	}()
	for guest := range queue {
		<-seats
		cut(guest)
	}
}
