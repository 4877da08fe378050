//koan:verdict wrong
// Who was in the bar before is counted, too.

package countisnotleak

import "time"

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	evening()
	end := time.Now().Add(patience)
	for count() > 0 && time.Now().Before(end) {
		time.Sleep(time.Second)
	}
	return count()
}
