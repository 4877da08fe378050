//koan:verdict deadlock
// Readers don't exclude each other, but they still keep Join out.

package notifyunderlock

import "sync"

type Board struct {
	mu     sync.RWMutex
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
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, ears := range b.guests {
		ears <- news
	}
}
