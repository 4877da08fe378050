// Package countisnotleak is about counting who has stayed behind.
package countisnotleak

import "time"

// StillIn lets an evening take place and says how many of those who came for it
// have stayed behind. Count tells how many people are in the bar right now, as
// runtime.NumGoroutine does with goroutines.
//
// When evening returns, its people are just about to leave. They have the given
// patience, from then on, to do so: who isn't gone by then has stayed behind.
// StillIn looks at least once a minute, and returns as soon as it sees that
// nobody is left; then nobody looks any more. Who was in the bar before the
// evening stays there and isn't meant.
func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	return count() - before
}
