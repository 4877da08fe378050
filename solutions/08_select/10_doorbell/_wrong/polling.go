//koan:verdict wrong
// A ticker that looks every few milliseconds rings a little late, and is at
// work all night while nobody is at the door.

package doorbell

import "time"

func Watch(
	button <-chan struct{},
	off <-chan struct{},
	quiet, patience time.Duration,
	ring func(),
) {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	var first, last time.Time
	for {
		select {
		case <-button:
			last = time.Now()
			if first.IsZero() {
				first = last
			}
		case <-ticker.C:
			if first.IsZero() {
				continue
			}
			if time.Since(last) >= quiet || time.Since(first) >= patience {
				first = time.Time{}
				ring()
			}
		case <-off:
			return
		}
	}
}
