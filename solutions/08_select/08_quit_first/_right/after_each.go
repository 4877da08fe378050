// Package quitfirst is about a courier who stops when he is told to.
package quitfirst

// Round asks before it begins, and then after each parcel.
func Round(
	belt <-chan string,
	stop <-chan struct{},
	deliver func(parcel string),
) {
	for over := stopped(stop); !over; over = stopped(stop) {
		select {
		case <-stop:
			return
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
