//koan:verdict wrong
// A tolerance hides the first leak, which is the one to find.

package countisnotleak

import "time"

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	if still := count() - before; still > 5 {
		return still
	}
	return 0
}
