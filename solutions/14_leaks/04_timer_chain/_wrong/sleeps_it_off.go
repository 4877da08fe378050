//koan:verdict serial
// Who stays for a whole rest after stopping the timer sees whether it is fed
// again, but giving it away takes half a day then.

package timerchain

import (
	"sync"
	"time"
)

func Keep(rest time.Duration, feed func()) (giveAway func()) {
	var mu sync.Mutex
	var timer *time.Timer
	var again func()
	again = func() {
		feed()
		mu.Lock()
		defer mu.Unlock()
		timer = time.AfterFunc(rest, again)
	}
	mu.Lock()
	defer mu.Unlock()
	timer = time.AfterFunc(rest, again)
	return func() {
		mu.Lock()
		timer.Stop()
		mu.Unlock()
		time.Sleep(rest)
	}
}
