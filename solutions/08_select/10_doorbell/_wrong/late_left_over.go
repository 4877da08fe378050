//koan:verdict wrong
// When the bell has rung, the patience of that visit still runs on, and ends
// in the next one.

package doorbell

import "time"

func Watch(
	button <-chan struct{},
	off <-chan struct{},
	quiet, patience time.Duration,
	ring func(),
) {
	var silence, late <-chan time.Time
	for {
		select {
		case <-button:
			silence = time.After(quiet)
			if late == nil {
				late = time.After(patience)
			}
		case <-silence:
			silence = nil
			ring()
		case <-late:
			late = nil
			if silence != nil {
				silence = nil
				ring()
			}
		case <-off:
			return
		}
	}
}
