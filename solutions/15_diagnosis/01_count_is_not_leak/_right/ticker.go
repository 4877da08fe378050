// Package countisnotleak is about counting who has stayed behind.
package countisnotleak

import "time"

// StillIn looks whenever the clock ticks, until patience is over.
func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	over := time.After(patience)
	ticker := time.NewTicker(time.Minute / 4)
	defer ticker.Stop()
	for count() > before {
		select {
		case <-ticker.C:
		case <-over:
			return count() - before
		}
	}
	return 0
}
