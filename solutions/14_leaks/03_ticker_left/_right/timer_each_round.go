// Package tickerleft is about the night watchman of an office.
package tickerleft

import "time"

// Patrol hires a night watchman, who sets his alarm clock after each round.
func Patrol(every time.Duration, round func()) (dismiss func()) {
	morning := make(chan struct{})
	go func() {
		for {
			select {
			case <-time.After(every):
				round()
			case <-morning:
				return
			}
		}
	}()
	return func() { close(morning) }
}
