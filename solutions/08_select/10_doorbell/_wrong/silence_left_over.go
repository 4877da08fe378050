//koan:verdict wrong
// After patience has ended, the silence that follows rings a second time for
// the same visit.

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
			silence, late = nil, nil
			ring()
		case <-late:
			late = nil
			ring()
		case <-off:
			return
		}
	}
}
