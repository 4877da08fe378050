//koan:verdict serial
// Whoever waits for a tool holds up all who want to pick up others.

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
	counter.Lock()
	first.mu.Lock()
	second.mu.Lock()
	counter.Unlock()
	defer first.mu.Unlock()
	defer second.mu.Unlock()
	mix()
}

var counter sync.Mutex
