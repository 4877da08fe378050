//koan:verdict wrong
// To yield the processor isn't to wait: no time passes.

package countisnotleak

import (
	"runtime"
	"time"
)

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	for range 1000 {
		if count() <= before {
			break
		}
		runtime.Gosched()
	}
	return count() - before
}
