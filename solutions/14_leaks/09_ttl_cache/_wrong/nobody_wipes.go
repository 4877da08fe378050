//koan:verdict wrong
// Without a wiper there is nobody to send home, and nobody who tells the
// kitchen.

package ttlcache

import (
	"sync"
	"time"
)

type Board struct {
	fresh time.Duration
	mu    sync.Mutex           // guards stale
	stale map[string]time.Time // when each dish on the board will be that
}

func New(fresh, pause time.Duration, tell func(dish string)) *Board {
	b := &Board{fresh: fresh, stale: map[string]time.Time{}}
	return b
}

func (b *Board) Close() {
}

func (b *Board) Write(dish string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.stale[dish] = time.Now().Add(b.fresh)
}

func (b *Board) Has(dish string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return time.Now().Before(b.stale[dish])
}
