// Package quitfirst is about a courier who stops when he is told to.
package quitfirst

// Round goes on while nobody has said stop.
func Round(
	belt <-chan string,
	stop <-chan struct{},
	deliver func(parcel string),
) {
	for !stopped(stop) {
		select {
		case <-stop:
		case parcel, open := <-belt:
			if !open {
				return
			}
			deliver(parcel)
		}
	}
}

func stopped(stop <-chan struct{}) bool {
	select {
	case <-stop:
		return true
	default:
		return false
	}
}
