//koan:verdict wrong
// To ring at the first press and ignore the others is another bell: it rings
// before the visitor is done.

package doorbell

import "time"

func Watch(
	button <-chan struct{},
	off <-chan struct{},
	quiet, patience time.Duration,
	ring func(),
) {
	var silence <-chan time.Time
	for {
		select {
		case <-button:
			if silence == nil {
				ring()
			}
			silence = time.After(quiet)
		case <-silence:
			silence = nil
		case <-off:
			return
		}
	}
}
