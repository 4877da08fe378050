// Package quitfirst is about a courier who stops when he is told to.
package quitfirst

// Round is the round of one courier: he takes a parcel from the belt, delivers
// it, and comes back for the next one. While the belt is empty he sits down.
// When the belt has been closed, and is empty, his round is over.
//
// It is over as well when the office closes stop, even if there are parcels on
// the belt. A parcel that he has in his hands by then he still delivers. From
// then on he takes no other.
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
			deliver(parcel)
		}
	}
}
