//koan:verdict deadlock
// Asking between two parcels isn't enough: at an empty belt he waits for a
// parcel, and no longer for stop.

package quitfirst

func Round(
	belt <-chan string,
	stop <-chan struct{},
	deliver func(parcel string),
) {
	for {
		select {
		case <-stop:
			return
		default:
		}
		parcel, open := <-belt
		if !open {
			return
		}
		deliver(parcel)
	}
}
