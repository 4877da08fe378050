//koan:verdict wrong
// Two questions with default make a courier who runs in circles while the
// belt is empty.

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
		select {
		case parcel, open := <-belt:
			if !open {
				return
			}
			deliver(parcel)
		default:
		}
	}
}
