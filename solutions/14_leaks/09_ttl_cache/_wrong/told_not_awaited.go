//koan:verdict wrong
// The wiper hears it now, but Close has returned while he is still speaking.

package ttlcache

import (
	"sync"
	"time"
)

type Board struct {
	closing chan struct{}
	once    sync.Once // closes closing
	wiper   sync.WaitGroup
	fresh   time.Duration
	mu      sync.Mutex           // guards stale
	stale   map[string]time.Time // when each dish on the board will be that
}

func New(fresh, pause time.Duration, tell func(dish string)) *Board {
	b := &Board{fresh: fresh, stale: map[string]time.Time{}}
	b.closing = make(chan struct{})
	b.wiper.Go(func() {
		for {
			select {
			case <-b.closing:
				return
			case <-time.After(pause):
				for dish, ok := b.wipe(); ok; dish, ok = b.wipe() {
					tell(dish)
					select {
					case <-b.closing:
						return
					default:
					}
				}
			}
		}
	})
	return b
}

func (b *Board) Close() {
	b.once.Do(func() { close(b.closing) })
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
