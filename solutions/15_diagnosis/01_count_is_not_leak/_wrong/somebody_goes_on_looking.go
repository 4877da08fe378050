//koan:verdict wrong
// Patience is over, but the one who has been sent to look is never told: as long
// as somebody is still in, he goes on looking.

package countisnotleak

import "time"

func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	gone := make(chan struct{})
	go func() {
		for count() > before {
			time.Sleep(time.Second)
		}
		close(gone)
	}()
	select {
	case <-gone:
		return 0
	case <-time.After(patience):
		return count() - before
	}
}
