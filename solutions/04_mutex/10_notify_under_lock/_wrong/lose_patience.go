//koan:verdict wrong
// A guest who does not listen within a minute never hears the news.

package notifyunderlock

import (
	"maps"
	"slices"
	"sync"
	"time"
)

type Board struct {
	mu     sync.Mutex
	guests map[string]chan string
}

func New() *Board {
	return &Board{guests: map[string]chan string{}}
}

func (b *Board) Join(guest string) <-chan string {
	b.mu.Lock()
	defer b.mu.Unlock()
	ears := make(chan string)
	b.guests[guest] = ears
	return ears
}

func (b *Board) Publish(news string) {
	b.mu.Lock()
	guests := slices.Collect(maps.Values(b.guests))
	b.mu.Unlock()
	for _, ears := range guests {
		select {
		case ears <- news:
		case <-time.After(time.Minute):
		}
	}
}
