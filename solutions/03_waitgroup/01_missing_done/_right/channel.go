// Package missingdone is about the morning round in a small hotel.
package missingdone

// CleanRooms sends one cleaner to every room, all at the same time.
func CleanRooms(
	rooms int,
	open func(room int) bool,
	clean func(room int),
) {
	finished := make(chan struct{})
	for room := range rooms {
		go func() {
			defer func() { finished <- struct{}{} }()
			if !open(room) {
				return
			}
			clean(room)
		}()
	}
	for range rooms {
		<-finished
	}
}
