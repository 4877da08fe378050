// Package doorbell is about a bell that keeps its temper.
package doorbell

import "time"

// Watch has a single timer, and sets it to whatever comes first.
func Watch(
	button <-chan struct{},
	off <-chan struct{},
	quiet, patience time.Duration,
	ring func(),
) {
	var timer <-chan time.Time
	var end time.Time
	for {
		select {
		case <-button:
			if timer == nil {
				end = time.Now().Add(patience)
			}
			timer = time.After(min(quiet, time.Until(end)))
		case <-timer:
			timer = nil
			ring()
		case <-off:
			return
		}
	}
}
