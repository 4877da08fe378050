//koan:verdict wrong
// Right in the end, but everybody pays for the slowest: each test of a suite
// would take as long as the longest patience.

package countisnotleak

import "time"

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	time.Sleep(patience)
	return count() - before
}
