//koan:verdict serial
// A lock that is held while the dough is fed makes whoever gives it away wait.

package timerchain

import "time"

func Keep(rest time.Duration, feed func()) (giveAway func()) {
	idle := make(chan bool, 1)
	gone := false
	var again func()
	again = func() {
		idle <- true
		defer func() { <-idle }()
		if !gone {
			feed()
			time.AfterFunc(rest, again)
		}
	}
	time.AfterFunc(rest, again)
	return func() {
		idle <- true
		gone = true
		<-idle
	}
}
