//koan:verdict wrong
// Whoever has pressed already still gets a ring, in the very moment in which the
// bell is switched off. It was to be silent then.

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
			continue
		case <-silence:
		case <-late:
		case <-off:
			if late != nil {
				ring()
			}
			return
		}
		silence, late = nil, nil
		ring()
	}
}
