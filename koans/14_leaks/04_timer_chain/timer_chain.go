// Package timerchain is about a sourdough that wants to be fed.
package timerchain

import "time"

// Keep takes in a sourdough that wants to be fed, and returns at once. When it
// has rested for so long, it is fed; that takes a while, and when it is done
// the next rest begins.
//
// giveAway is called once, at any time, and returns at once. Whoever gets the
// dough feeds it from then on: if it is resting, Keep never feeds it again; if
// it is just being fed, that is finished, and was the last time.
func Keep(rest time.Duration, feed func()) (giveAway func()) {
	var again func()
	again = func() {
		feed()
		time.AfterFunc(rest, again)
	}
	timer := time.AfterFunc(rest, again)
	return func() { timer.Stop() }
}
