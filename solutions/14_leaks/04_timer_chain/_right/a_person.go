// Package timerchain is about a sourdough that wants to be fed.
package timerchain

import "time"

// Keep takes in a sourdough, and a person who feeds it and can be told.
func Keep(rest time.Duration, feed func()) (giveAway func()) {
	gone := make(chan struct{})
	go func() {
		timer := time.NewTimer(rest)
		defer timer.Stop()
		for {
			select {
			case <-gone:
				return
			case <-timer.C:
			}
			select {
			case <-gone:
				return
			default:
				feed()
				timer.Reset(rest)
			}
		}
	}()
	return func() { close(gone) }
}
