// Package towncrier is about news, and those who listen to it.
package towncrier

import (
	"maps"
	"sync"
)

// Crier cries the news to all who listen to him. Make one with NewCrier.
type Crier struct {
	crying sync.Mutex // held while news is being cried

	// mu is held for a moment only. The listeners have two channels each: the
	// news, and one that is closed when the listener has left.
	mu        sync.Mutex
	listeners map[chan string]chan struct{}
}

// NewCrier is a crier to whom nobody listens yet.
func NewCrier() *Crier {
	return &Crier{listeners: make(map[chan string]chan struct{})}
}

// Listen begins to listen: from now on, all news comes out of the channel. Who
// has had enough calls leave, instead of receiving or after it, and perhaps
// again later. Then nothing more comes, and nobody waits for him.
//
// Listen may wait for the news that is being cried; leave returns at once.
func (c *Crier) Listen() (news <-chan string, leave func()) {
	listener, gone := make(chan string), make(chan struct{})
	c.mu.Lock()
	defer c.mu.Unlock()
	c.listeners[listener] = gone
	return listener, sync.OnceFunc(func() {
		// Whoever is sending to this listener hears that he has gone.
		close(gone)
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.listeners, listener)
	})
}

// Cry cries the news to all listeners at the same time, and returns when each
// of them has heard it, or has left. A slow one holds up Cry, but not the
// others who want to hear the same news.
//
// Everybody hears everything in the same order: if Cry is called while other
// news is being cried, it waits until that is over.
func (c *Crier) Cry(news string) {
	c.crying.Lock()
	defer c.crying.Unlock()
	// Nothing is sent under the lock that Listen and leave need: it is only
	// held while the list is copied.
	c.mu.Lock()
	listeners := maps.Clone(c.listeners)
	c.mu.Unlock()
	var told sync.WaitGroup
	for listener, gone := range listeners {
		told.Go(func() {
			select {
			case listener <- news:
			case <-gone:
			}
		})
	}
	told.Wait()
}
