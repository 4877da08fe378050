// Package timerchain is about a sourdough that wants to be fed.
package timerchain

import (
	"sync"
	"time"
)

// Keep takes in a sourdough. There is a timer as long as it is ours.
func Keep(rest time.Duration, feed func()) (giveAway func()) {
	var mu sync.Mutex
	var timer *time.Timer // nil when the dough is gone
	var again func()
	again = func() {
		feed()
		mu.Lock()
		defer mu.Unlock()
		if timer != nil {
			timer = time.AfterFunc(rest, again)
		}
	}
	mu.Lock()
	defer mu.Unlock()
	timer = time.AfterFunc(rest, again)
	return func() {
		mu.Lock()
		defer mu.Unlock()
		timer.Stop()
		timer = nil
	}
}
