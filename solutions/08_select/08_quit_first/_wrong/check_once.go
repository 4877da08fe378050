//koan:verdict wrong
// Asking once, before the first parcel, helps with that one only.

package quitfirst

func Round(
	belt <-chan string,
	stop <-chan struct{},
	deliver func(parcel string),
) {
	select {
	case <-stop:
		return
	default:
	}
	for {
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
