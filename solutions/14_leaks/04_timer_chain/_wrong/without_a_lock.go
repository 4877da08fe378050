//koan:verdict race
// The variable is written when the timer goes off, and read when the dough is
// given away: nothing orders the two.

package timerchain

import "time"

func Keep(rest time.Duration, feed func()) (giveAway func()) {
	var timer *time.Timer
	gone := false
	var again func()
	again = func() {
		feed()
		if !gone {
			timer = time.AfterFunc(rest, again)
		}
	}
	timer = time.AfterFunc(rest, again)
	return func() {
		gone = true
		timer.Stop()
	}
}
