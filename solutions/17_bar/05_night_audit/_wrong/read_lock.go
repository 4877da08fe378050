//koan:verdict serial
// A read lock for each move: while the audit waits for the last one that
// began before it, no other one begins.

package nightaudit

import (
	"slices"
	"sync"
)

type Bar struct {
	mu    sync.RWMutex
	audit sync.Mutex
	tills []int
	tm    sync.Mutex
}

func Open(cents ...int) *Bar { return &Bar{tills: slices.Clone(cents)} }

func (b *Bar) Move(from, to, cents int, carry func()) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	b.tm.Lock()
	b.tills[from] -= cents
	b.tm.Unlock()
	carry()
	b.tm.Lock()
	b.tills[to] += cents
	b.tm.Unlock()
}

func (b *Bar) Audit(count func(till, cents int)) {
	b.audit.Lock()
	defer b.audit.Unlock()
	b.mu.Lock()
	now := slices.Clone(b.tills)
	b.mu.Unlock()
	for i, c := range now {
		count(i, c)
	}
}
