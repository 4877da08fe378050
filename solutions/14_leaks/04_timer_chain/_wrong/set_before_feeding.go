//koan:verdict wrong
// Whoever sets the timer before he feeds can always stop it; but then feeding
// shortens the rest.

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
		mu.Lock()
		timer = time.AfterFunc(rest, again)
		mu.Unlock()
		feed()
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
