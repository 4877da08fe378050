//koan:verdict wrong
// A fixed rest is too short for some and too long for others.

package countisnotleak

import "time"

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	time.Sleep(10 * time.Millisecond)
	return count() - before
}
