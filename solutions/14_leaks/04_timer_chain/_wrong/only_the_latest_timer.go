//koan:verdict leak
// The latest timer is stopped. But while the dough is being fed it has gone
// off already, and the next one isn't there yet.

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
		defer mu.Unlock()
		timer.Stop()
	}
}
