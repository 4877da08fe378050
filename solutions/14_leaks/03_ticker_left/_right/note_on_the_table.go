// Package tickerleft is about the night watchman of an office.
package tickerleft

import "time"

// Patrol hires a night watchman. He is dismissed by a note, which waits for him
// on the table.
func Patrol(every time.Duration, round func()) (dismiss func()) {
	ticker := time.NewTicker(every)
	note := make(chan bool, 1)
	go func() {
		for {
			select {
			case <-ticker.C:
				round()
			case <-note:
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		note <- true
	}
}
