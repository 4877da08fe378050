// Package countisnotleak is about counting who has stayed behind.
package countisnotleak

import "time"

// StillIn looks once a minute.
func StillIn(
	count func() int,
	evening func(),
	patience time.Duration,
) int {
	before := count()
	evening()
	still := count() - before
	for waited := time.Duration(0); still > 0 && waited < patience; {
		time.Sleep(time.Minute)
		waited += time.Minute
		still = count() - before
	}
	return still
}
