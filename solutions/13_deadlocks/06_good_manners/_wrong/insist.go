//koan:verdict deadlock
// Who insists keeps his tool while he waits for the other one.

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
	first.mu.Lock()
	pause(time.Second)
	second.mu.Lock()
	defer first.mu.Unlock()
	defer second.mu.Unlock()
	mix()
}
