//koan:verdict wrong
// Both sleep for the same time: when they wake up it all begins again.

package goodmanners

import (
	"sync"
	"time"
)

type Tool struct {
	Number int
	mu     sync.Mutex
}

func Mix(first, second *Tool, pause func(time.Duration), mix func()) {
	for {
		first.mu.Lock()
		pause(time.Second) // reaches for the second tool
		if second.mu.TryLock() {
			break
		}
		pause(time.Second) // "after you": lays his own down
		first.mu.Unlock()
		time.Sleep(time.Millisecond)
		pause(time.Second) // gives the other one time
	}
	defer first.mu.Unlock()
	defer second.mu.Unlock()
	mix()
}
