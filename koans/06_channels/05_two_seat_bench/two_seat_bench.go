// Package twoseatbench is about a barber and his small waiting room.
package twoseatbench

// Open runs the barber shop for a day. come waits for the next guest; ok is
// false when nobody comes any more. In the waiting room is a bench with two
// seats. Whoever finds a free one sits down at once, and sit is called; whoever
// doesn't stands in the door until a seat is free, and lets nobody else in.
// The barber calls up whoever has sat longest, whose seat is free from then on,
// and cuts their hair. While nobody sits there, he rests. Open returns after
// the last cut.
func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string)
	go func() {
		defer close(bench)
		for {
			guest, ok := come()
			if !ok {
				return
			}
			bench <- guest
			sit(guest)
		}
	}()
	for guest := range bench {
		cut(guest)
	}
}
