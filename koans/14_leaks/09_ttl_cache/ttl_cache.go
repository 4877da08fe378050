// Package ttlcache is about a board that forgets.
package ttlcache

import (
	"sync"
	"time"
)

// Board tells what there is. Many people write and read it at the same time.
type Board struct {
	closing chan struct{}
	fresh   time.Duration
	mu      sync.Mutex           // guards stale
	stale   map[string]time.Time // when each dish on the board will be that
}

// New hangs up a board and hires a wiper. What is written stays fresh for so
// long. After each pause the wiper wipes off the dishes that are stale, one by
// one, and tells the kitchen about each, with no lock in his hands. That takes
// as long as it takes; the board is used meanwhile, also by the kitchen.
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

// Close sends the wiper home, and returns when he has gone. If he is telling
// the kitchen of a dish he ends that, and tells of no other. Close may be
// called at any time, more than once, and by several at once.
func (b *Board) Close() {
	select {
	case b.closing <- struct{}{}:
	default: // he has gone already
	}
}

// Write writes a dish on the board. If it is there, it is fresh again.
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
