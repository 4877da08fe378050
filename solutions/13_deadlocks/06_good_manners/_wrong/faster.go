//koan:verdict wrong
// Both are faster now, and still in step.

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
		pause(time.Millisecond) // reaches for the second tool
		if second.mu.TryLock() {
			break
		}
		pause(time.Millisecond) // "after you": lays his own down
		first.mu.Unlock()
		pause(time.Millisecond) // gives the other one time
	}
	defer first.mu.Unlock()
	defer second.mu.Unlock()
	mix()
}
