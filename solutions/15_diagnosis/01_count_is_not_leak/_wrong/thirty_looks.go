//koan:verdict wrong
// Thirty looks are enough if patience is short. The longer it is, the rarer they
// get, and those who have left at once pay for it.

package countisnotleak

import "time"

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	for range 30 {
		if count() <= before {
			return 0
		}
		time.Sleep(patience / 30)
	}
	return count() - before
}
