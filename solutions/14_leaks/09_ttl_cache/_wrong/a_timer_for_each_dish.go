//koan:verdict wrong
// No wiper, but a timer for each dish: the old one wipes off what has been
// written again.

package ttlcache

import (
	"sync"
	"time"
)

type Board struct {
	tell  func(string)
	fresh time.Duration
	mu    sync.Mutex           // guards stale
	stale map[string]time.Time // when each dish on the board will be that
}

func New(fresh, pause time.Duration, tell func(dish string)) *Board {
	b := &Board{fresh: fresh, stale: map[string]time.Time{}}
	b.tell = tell
	return b
}

func (b *Board) Close() {
}

func (b *Board) Write(dish string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.stale[dish] = time.Now().Add(b.fresh)
	time.AfterFunc(b.fresh, func() {
		b.mu.Lock()
		delete(b.stale, dish)
		b.mu.Unlock()
		b.tell(dish)
	})
}

func (b *Board) Has(dish string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return time.Now().Before(b.stale[dish])
}
