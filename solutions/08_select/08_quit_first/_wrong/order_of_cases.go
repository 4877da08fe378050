//koan:verdict wrong
// The order of the cases means nothing: of those that are ready, select picks
// any.

package quitfirst

func Round(
	belt <-chan string,
	stop <-chan struct{},
	deliver func(parcel string),
) {
	for {
		select {
		case parcel, open := <-belt:
			if !open {
				return
			}
			deliver(parcel)
		case <-stop:
			return
		}
	}
}
