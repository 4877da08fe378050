// Package ttlcache is about a board that forgets.
package ttlcache

import (
	"sync"
	"time"
)

// Board tells what there is. Many people write and read it at the same time.
type Board struct {
	closed  bool          // guarded by mu, too
	closing chan struct{} // closed when closed is set
	gone    chan struct{}
	fresh   time.Duration
	mu      sync.Mutex           // guards stale
	stale   map[string]time.Time // when each dish on the board will be that
}

// New hangs up a board and hires a wiper. Whoever wipes sees under the lock
// whether the board is closed.
func New(fresh, pause time.Duration, tell func(dish string)) *Board {
	b := &Board{fresh: fresh, stale: map[string]time.Time{}}
	b.closing, b.gone = make(chan struct{}), make(chan struct{})
	go func() {
		defer close(b.gone)
		for {
			select {
			case <-b.closing:
				return
			case <-time.After(pause):
				for dish, ok := b.wipe(); ok; dish, ok = b.wipe() {
					tell(dish)
				}
			}
		}
	}()
	return b
}

// Close sends the wiper home and waits for him.
func (b *Board) Close() {
	b.mu.Lock()
	if !b.closed {
		b.closed = true
		close(b.closing)
	}
	b.mu.Unlock()
	<-b.gone
}

// Write writes a dish on the board.
func (b *Board) Write(dish string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.stale[dish] = time.Now().Add(b.fresh)
}

// Has says whether a dish is on the board and fresh.
func (b *Board) Has(dish string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return time.Now().Before(b.stale[dish])
}

func (b *Board) wipe() (dish string, ok bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for dish, stale := range b.stale {
		if !b.closed && !time.Now().Before(stale) {
			delete(b.stale, dish)
			return dish, true
		}
	}
	return "", false
}
