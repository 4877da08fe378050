package notifyunderlock

import (
	"maps"
	"sync"
)

// Board has a second lock: publishers follow each other, Join doesn't care.
type Board struct {
	calling sync.Mutex
	mu      sync.Mutex
	guests  map[string]chan string
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
	b.calling.Lock()
	defer b.calling.Unlock()
	b.mu.Lock()
	guests := maps.Clone(b.guests)
	b.mu.Unlock()
	for _, ears := range guests {
		ears <- news
	}
}
