package notifyunderlock

import (
	"maps"
	"sync"
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

// Publish works on a copy of the board.
func (b *Board) Publish(news string) {
	b.mu.Lock()
	guests := maps.Clone(b.guests)
	b.mu.Unlock()
	for _, ears := range guests {
		ears <- news
	}
}
