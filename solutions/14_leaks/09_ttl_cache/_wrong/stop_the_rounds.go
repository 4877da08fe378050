//koan:verdict leak
// A ticker that has been stopped lets the wiper wait for ever.

package ttlcache

import (
	"sync"
	"time"
)

type Board struct {
	rounds *time.Ticker
	fresh  time.Duration
	mu     sync.Mutex           // guards stale
	stale  map[string]time.Time // when each dish on the board will be that
}

func New(fresh, pause time.Duration, tell func(dish string)) *Board {
	b := &Board{fresh: fresh, stale: map[string]time.Time{}}
	b.rounds = time.NewTicker(pause)
	go func() {
		for range b.rounds.C {
			for dish, ok := b.wipe(); ok; dish, ok = b.wipe() {
				tell(dish)
			}
		}
	}()
	return b
}

func (b *Board) Close() {
	b.rounds.Stop()
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
