// Package doorbell is about a bell that keeps its temper.
package doorbell

import "time"

// Watch stands between the button at the door of the delivery office and the
// bell inside. Whoever is in a hurry presses the button many times; that is one
// visit, and the bell rings for it once: when the button has been left alone
// for as long as quiet says. But nobody waits longer than patience for the
// bell, counted from the first press that it has not rung for yet. A press
// after the bell has rung is a new visit.
//
// Watch returns as soon as off is closed. From then on the bell is silent, even
// if somebody has just pressed the button.
func Watch(
	button <-chan struct{},
	off <-chan struct{},
	quiet, patience time.Duration,
	ring func(),
) {
	// Both are nil while nobody is at the door. Each press starts silence anew,
	// but only the first of a visit starts late; a ring ends both.
	var silence, late <-chan time.Time
	for {
		select {
		case <-button:
			silence = time.After(quiet)
			if late == nil {
				late = time.After(patience)
			}
			continue
		case <-silence:
		case <-late:
		case <-off:
			return
		}
		silence, late = nil, nil
		ring()
	}
}
