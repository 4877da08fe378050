// Package nilcase is about a bell that is heard once.
package nilcase

// Serve is the evening of one waiter: he serves each dish as soon as it is in
// the hatch. When the bell sounds he announces the last round, once and without
// delay, and goes on serving. When the kitchen has closed the hatch, and it is
// empty, he goes home, whether there was a bell or not.
//
// The bell sounds for all the waiters of the house: bell is a channel on which
// nothing is ever sent; it's closed instead. The waiter does one thing at a
// time, and whenever there is nothing to do, he sits down.
func Serve(
	hatch <-chan string,
	bell <-chan struct{},
	serve func(dish string),
	announce func(),
) {
	for {
		select {
		case dish, open := <-hatch:
			if !open {
				return
			}
			serve(dish)
		case <-bell:
			// A closed channel is ready for ever; a nil one never is. From
			// here on this case sleeps.
			bell = nil
			announce()
		}
	}
}
