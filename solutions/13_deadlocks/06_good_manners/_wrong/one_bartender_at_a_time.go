//koan:verdict serial
// Behind one big lock nobody meets anybody, not even those who need other
// tools.

package goodmanners

import (
	"sync"
	"time"
)

type Tool struct {
	Number int
	mu     sync.Mutex
}

var bar sync.Mutex

func Mix(first, second *Tool, pause func(time.Duration), mix func()) {
	bar.Lock()
	defer bar.Unlock()
	first.mu.Lock()
	defer first.mu.Unlock()
	pause(time.Second)
	second.mu.Lock()
	defer second.mu.Unlock()
	mix()
}
