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
		defer close(belt)
		for _, parcel := range van {
			carry(parcel)
			belt <- parcel
		}
	}()
	// Takes what the courier brings as soon as he brings it.
	var pile []string
	next := belt
	for next != nil || len(pile) > 0 {
		if len(pile) == 0 {
			parcel, ok := <-next
			if !ok {
				return opened
			}
			pile = append(pile, parcel)
		}
		select {
		case parcel, ok := <-next:
			if ok {
				pile = append(pile, parcel)
			} else {
				next = nil
			}
		default:
		}
		inside := open(pile[0])
		opened++
		pile = append(pile[1:], inside...)
	}
	return opened
}
