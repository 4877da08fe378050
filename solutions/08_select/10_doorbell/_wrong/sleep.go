//koan:verdict serial
// Whoever sleeps through the silence hears neither the button nor off.

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
			time.Sleep(quiet)
			ring()
		case <-off:
			return
		}
	}
}
