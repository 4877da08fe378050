//koan:verdict race
// Timers that ring by themselves know nothing of each other, nor of off: one
// ring for each press.

package doorbell

import "time"

func Watch(
	button <-chan struct{},
	off <-chan struct{},
	quiet, patience time.Duration,
	ring func(),
) {
	for {
		select {
		case <-button:
			time.AfterFunc(quiet, ring)
		case <-off:
			return
		}
	}
}
