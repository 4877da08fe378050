//koan:verdict wrong
// Asked after taking a parcel, he throws it away: nobody delivers it any more.

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
		case parcel, open := <-belt:
			if !open {
				return
			}
			select {
			case <-stop:
				return
			default:
			}
			deliver(parcel)
		}
	}
}
