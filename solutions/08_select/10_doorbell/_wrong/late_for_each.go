//koan:verdict wrong
// Each press puts off the end of patience, too: a child who goes on pressing
// is never heard.

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
			late = time.After(patience)
			continue
		case <-silence:
		case <-late:
		case <-off:
			return
		}
		silence, late = nil, nil
		ring()
	}
}
