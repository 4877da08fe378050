// Package ttlcache is about a board that forgets.
package ttlcache

import (
	"sync"
	"time"
)

// Board tells what there is. Many people write and read it at the same time.
type Board struct {
	close func()
	fresh time.Duration
	mu    sync.Mutex           // guards stale
	stale map[string]time.Time // when each dish on the board will be that
}

// New hangs up a board and hires a wiper. How he is sent home is decided here.
func New(fresh, pause time.Duration, tell func(dish string)) *Board {
	b := &Board{fresh: fresh, stale: map[string]time.Time{}}
	closing, gone := make(chan struct{}), make(chan struct{})
	b.close = sync.OnceFunc(func() {
		close(closing)
		<-gone
	})
	go func() {
		defer close(gone)
		for {
			select {
			case <-closing:
				return
			case <-time.After(pause):
				for dish, ok := b.wipe(); ok; dish, ok = b.wipe() {
					tell(dish)
					select {
					case <-closing:
						return
					default:
					}
				}
			}
		}
	}()
	return b
}

// Close sends the wiper home and waits for him.
func (b *Board) Close() {
	b.close()
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
		if !time.Now().Before(stale) {
			delete(b.stale, dish)
			return dish, true
		}
	}
	return "", false
}
