// Package tickerleft is about the night watchman of an office.
package tickerleft

import "time"

// Patrol hires a night watchman and returns at once. Each time so much time has
// gone by he makes his round through the office; in between he sits in the
// lodge. A round is over before the next one is due.
//
// dismiss is called once, in the morning or before, and returns at once, too.
// Then the watchman goes home: if he sits in the lodge, in that very moment; if
// he is on a round, when he has finished it.
func Patrol(every time.Duration, round func()) (dismiss func()) {
	ticker := time.NewTicker(every)
	// Stop doesn't close ticker.C, so the end has to come by another way.
	morning := make(chan struct{})
	go func() {
		for {
			select {
			case <-ticker.C:
				round()
			case <-morning:
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(morning)
	}
}
