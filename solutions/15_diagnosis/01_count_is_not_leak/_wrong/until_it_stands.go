//koan:verdict wrong
// A number that stands still for a while isn't final: who takes longer is taken
// for one who stays.

package countisnotleak

import "time"

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	last := count()
	for {
		time.Sleep(10 * time.Second)
		now := count()
		if now == last {
			return now - before
		}
		last = now
	}
}
