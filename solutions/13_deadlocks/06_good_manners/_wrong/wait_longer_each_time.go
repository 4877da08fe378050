//koan:verdict wrong
// A pause that grows helps against a crowd, not against a twin: the other one
// waits just as long.

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
	longer := time.Second
	for {
		first.mu.Lock()
		pause(time.Second) // reaches for the second tool
		if second.mu.TryLock() {
			break
		}
		pause(time.Second) // "after you": lays his own down
		first.mu.Unlock()
		pause(longer)
		longer = min(2*longer, time.Minute)
	}
	defer first.mu.Unlock()
	defer second.mu.Unlock()
	mix()
}
