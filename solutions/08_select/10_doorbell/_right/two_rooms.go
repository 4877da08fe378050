// Package doorbell is about a bell that keeps its temper.
package doorbell

import "time"

// Watch is in one of two states: nobody is there, or somebody is.
func Watch(
	button <-chan struct{},
	off <-chan struct{},
	quiet, patience time.Duration,
	ring func(),
) {
	for {
		select {
		case <-button:
		case <-off:
			return
		}
		if !visit(button, off, quiet, patience) {
			return
		}
		ring()
	}
}

// visit waits until it's time to ring, and says if it ever is.
func visit(button, off <-chan struct{}, quiet, patience time.Duration) bool {
	late := time.NewTimer(patience)
	defer late.Stop()
	silence := time.NewTimer(quiet)
	defer silence.Stop()
	for {
		select {
		case <-button:
			silence.Reset(quiet)
		case <-silence.C:
			return true
		case <-late.C:
			return true
		case <-off:
			return false
		}
	}
}
