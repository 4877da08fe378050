// Package notifyunderlock is about the board on which a bar calls its guests.
package notifyunderlock

import (
	"maps"
	"slices"
	"sync"
)

// Board calls the news to every guest who has joined.
type Board struct {
	mu     sync.Mutex
	guests map[string]chan string
}

// New is a board that nobody has joined.
func New() *Board {
	return &Board{guests: map[string]chan string{}}
}

// Join returns a channel on which the guest hears what is published from now
// on. Joining is quick, however slow the other guests are.
func (b *Board) Join(guest string) <-chan string {
	b.mu.Lock()
	defer b.mu.Unlock()
	ears := make(chan string)
	b.guests[guest] = ears
	return ears
}

// Publish calls the news to all who have joined so far, and returns when each
// of them has heard it. So a guest who is slow to listen keeps the publisher
// waiting.
//
// Under the lock it only writes down who is there. While it waits for them it
// holds no lock: a send can take for ever, and whoever should receive may want
// the lock first.
func (b *Board) Publish(news string) {
	b.mu.Lock()
	guests := slices.Collect(maps.Values(b.guests))
	b.mu.Unlock()
	for _, ears := range guests {
		ears <- news
	}
}
