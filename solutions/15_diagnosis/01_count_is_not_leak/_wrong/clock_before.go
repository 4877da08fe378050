//koan:verdict wrong
// The evening itself uses the patience up.

package countisnotleak

import "time"

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	end := time.Now().Add(patience)
	evening()
	for count() > before && time.Now().Before(end) {
		time.Sleep(time.Second)
	}
	return count() - before
}
