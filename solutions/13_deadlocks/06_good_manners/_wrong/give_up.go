//koan:verdict wrong
// After three tries the guest gets nothing.

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
	for try := 1; ; try++ {
		first.mu.Lock()
		pause(time.Second) // reaches for the second tool
		if second.mu.TryLock() {
			break
		}
		pause(time.Second) // "after you": lays his own down
		first.mu.Unlock()
		pause(time.Second) // gives the other one time
		if try == 3 {
			return
		}
	}
	defer first.mu.Unlock()
	defer second.mu.Unlock()
	mix()
}
