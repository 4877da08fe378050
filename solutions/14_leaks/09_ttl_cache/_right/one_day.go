// Package ttlcache is about a board that forgets.
package ttlcache

import (
	"context"
	"sync"
	"time"
)

// Board tells what there is. Many people write and read it at the same time.
type Board struct {
	cancel context.CancelFunc
	gone   chan struct{}
	fresh  time.Duration
	mu     sync.Mutex           // guards stale
	stale  map[string]time.Time // when each dish on the board will be that
}

// New hangs up a board and hires a wiper, whose day is a context.
func New(fresh, pause time.Duration, tell func(dish string)) *Board {
	b := &Board{fresh: fresh, stale: map[string]time.Time{}}
	day, cancel := context.WithCancel(context.Background())
	b.cancel, b.gone = cancel, make(chan struct{})
	go func() {
		defer close(b.gone)
		for {
			select {
			case <-day.Done():
				return
			case <-time.After(pause):
				for day.Err() == nil {
					dish, ok := b.wipe()
					if !ok {
						break
					}
					tell(dish)
				}
			}
		}
	}()
	return b
}

// Close sends the wiper home and waits for him.
func (b *Board) Close() {
	b.cancel()
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
		if !time.Now().Before(stale) {
			delete(b.stale, dish)
			return dish, true
		}
	}
	return "", false
}
