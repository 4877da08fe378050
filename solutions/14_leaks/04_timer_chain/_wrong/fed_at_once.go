//koan:verdict serial
// Without a timer nothing is left over: the dough is fed once, and Keep waits
// for that.

package timerchain

import "time"

func Keep(rest time.Duration, feed func()) (giveAway func()) {
	feed()
	return func() {}
}
