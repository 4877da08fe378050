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

// Publish holds the lock whenever it looks at the board, and never while it
// calls. The language allows a map to grow while it is ranged over.
func (b *Board) Publish(news string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, ears := range b.guests {
		b.mu.Unlock()
		ears <- news
		b.mu.Lock()
	}
}
