// Package selfsend is about a clerk who finds parcels in parcels.
package selfsend

// Unpack has a courier and a clerk empty a van. The courier carries the parcels
// in, one by one, and puts each on the belt; meanwhile the clerk takes them off
// and opens them, one after another. In a parcel there may be any number of
// other parcels, and others again in those: the clerk opens them too, in any
// order.
//
// Unpack returns when every parcel has been opened once, and says how many
// there were. The clerk opens as soon as there is something to open; he doesn't
// wait for the van to be empty. One letter doesn't take Unpack the room of
// thousands of parcels.
func Unpack(
	van []string,
	carry func(parcel string),
	open func(parcel string) (inside []string),
) (opened int) {
	belt := make(chan string)
	go func() {
		for _, parcel := range van {
			carry(parcel)
			belt <- parcel
		}
	}()
	for closed := len(van); closed > 0; closed-- {
		inside := open(<-belt)
		opened++
		closed += len(inside)
		for _, parcel := range inside {
			belt <- parcel
		}
	}
	return opened
}
