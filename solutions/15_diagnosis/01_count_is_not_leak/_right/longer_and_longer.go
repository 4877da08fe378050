// Package countisnotleak is about counting who has stayed behind.
package countisnotleak

import "time"

// StillIn looks soon at first, then ever later, and at last when patience is
// over.
func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	start := time.Now()
	for pause := time.Millisecond; ; pause = min(2*pause, time.Minute) {
		left := patience - time.Since(start)
		if n := count() - before; n <= 0 || left <= 0 {
			return max(0, n)
		}
		time.Sleep(min(pause, left))
	}
}
