//koan:verdict race
// Who does without the second tool uses it all the same.

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
	defer first.mu.Unlock()
	pause(time.Second)
	mix()
}
