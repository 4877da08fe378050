// Package lightsout is about closing the bar for the night.
package lightsout

// CloseRooms closes all rooms of the bar at the same time.
func CloseRooms(rooms int, sweep, lightOff func(room int)) {
	dark := make(chan int)
	for room := range rooms {
		go func() {
			defer func() { dark <- room }()
			defer lightOff(room)
			sweep(room)
		}()
	}
	for range rooms {
		<-dark
	}
}
