// Package nightaudit counts the money of a bar that never stops.
package nightaudit

import (
	"slices"
	"sync"
)

// Bar is a bar with tills. What is being carried is noted for whom it's for.
type Bar struct {
	mu    sync.Mutex
	tills []int
	onWay []int
}

// Open opens a bar with so many cents in the tills.
func Open(cents ...int) *Bar {
	return &Bar{tills: slices.Clone(cents), onWay: make([]int, len(cents))}
}

// Move has money carried from one till to another, which takes long.
func (b *Bar) Move(from, to, cents int, carry func()) {
	b.mu.Lock()
	b.tills[from] -= cents
	b.onWay[to] += cents
	b.mu.Unlock()
	carry()
	b.mu.Lock()
	b.onWay[to] -= cents
	b.tills[to] += cents
	b.mu.Unlock()
}

// Audit counts what is in each till when every move that began before is over,
// as if no other had begun. It waits for those moves at most, for no other, and
// no move waits for it, however long it waits or counts.
func (b *Bar) Audit(count func(till, cents int)) {
	b.mu.Lock()
	tills, onWay := slices.Clone(b.tills), slices.Clone(b.onWay)
	b.mu.Unlock()
	for i := range tills {
		count(i, tills[i]+onWay[i])
	}
}
