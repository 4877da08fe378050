//koan:verdict deadlock
// A deadlock of ten seconds is still one, and after it the news is lost.

package notifyunderlock

import (
	"sync"
	"time"
)

type Board struct {
	mu     sync.Mutex
	guests map[string]chan string
}

func New() *Board { return &Board{guests: map[string]chan string{}} }

func (b *Board) Join(guest string) <-chan string {
	b.mu.Lock()
	defer b.mu.Unlock()
	ears := make(chan string)
	b.guests[guest] = ears
	return ears
}

func (b *Board) Publish(news string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, ears := range b.guests {
		select {
		case ears <- news:
		case <-time.After(10 * time.Second):
		}
	}
}
