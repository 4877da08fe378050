//koan:verdict deadlock
// Whoever doesn't listen at this very moment misses the news, and waits for it
// for ever.

package notifyunderlock

import "sync"

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
		default:
		}
	}
}
