//koan:verdict deadlock
// The first one who closes finds the wiper, and waits for it. The second one
// finds nobody any more.

package ttlcache

import (
	"sync"
	"time"
)

type Board struct {
	closing chan struct{}
	fresh   time.Duration
	mu      sync.Mutex           // guards stale
	stale   map[string]time.Time // when each dish on the board will be that
}

func New(fresh, pause time.Duration, tell func(dish string)) *Board {
	b := &Board{fresh: fresh, stale: map[string]time.Time{}}
	b.closing = make(chan struct{})
	go func() {
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

func (b *Board) Close() {
	b.closing <- struct{}{}
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
