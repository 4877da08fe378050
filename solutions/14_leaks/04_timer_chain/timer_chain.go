// Package timerchain is about a sourdough that wants to be fed.
package timerchain

import (
	"sync"
	"time"
)

// Keep takes in a sourdough that wants to be fed, and returns at once. When it
// has rested for so long, it is fed; that takes a while, and when it is done
// the next rest begins.
//
// giveAway is called once, at any time, and returns at once. Whoever gets the
// dough feeds it from then on: if it is resting, Keep never feeds it again; if
// it is just being fed, that is finished, and was the last time.
func Keep(rest time.Duration, feed func()) (giveAway func()) {
	var mu sync.Mutex // guards timer and gone
	var timer *time.Timer
	gone := false

	again := func() {
		feed()
		mu.Lock()
		defer mu.Unlock()
		// While it was fed there was no timer to stop: hence the word.
		if !gone {
			timer.Reset(rest)
		}
	}
	mu.Lock()
	defer mu.Unlock()
	timer = time.AfterFunc(rest, again)
	return func() {
		mu.Lock()
		defer mu.Unlock()
		gone = true
		timer.Stop()
	}
}
