// Package towncrier is about news, and those who listen to it.
package towncrier

import "sync"

// Crier cries the news to all who listen to him. Make one with NewCrier.
type Crier struct {
	mu        sync.Mutex
	listeners map[chan string]bool
}

// NewCrier is a crier to whom nobody listens yet.
func NewCrier() *Crier {
	return &Crier{listeners: make(map[chan string]bool)}
}

// Listen begins to listen: from now on, all news comes out of the channel. Who
// has had enough calls leave, instead of receiving or after it, and perhaps
// again later. Then nothing more comes, and nobody waits for him.
//
// Listen may wait for the news that is being cried; leave returns at once.
func (c *Crier) Listen() (news <-chan string, leave func()) {
	listener := make(chan string)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.listeners[listener] = true
	return listener, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.listeners, listener)
	}
}

// Cry cries the news to all listeners at the same time, and returns when each
// of them has heard it, or has left. A slow one holds up Cry, but not the
// others who want to hear the same news.
//
// Everybody hears everything in the same order: if Cry is called while other
// news is being cried, it waits until that is over.
func (c *Crier) Cry(news string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var told sync.WaitGroup
	for listener := range c.listeners {
		told.Go(func() { listener <- news })
	}
	told.Wait()
}
