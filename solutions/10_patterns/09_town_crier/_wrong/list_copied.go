//koan:verdict deadlock
// Without the lock leave does return, but Cry still holds out the news to
// somebody who has gone.

package towncrier

import (
	"maps"
	"sync"
)

// Crier cries the news to all who listen to him. Make one with NewCrier.
type Crier struct {
	crying    sync.Mutex
	mu        sync.Mutex
	listeners map[chan string]bool
}

// NewCrier is a crier to whom nobody listens yet.
func NewCrier() *Crier {
	return &Crier{listeners: make(map[chan string]bool)}
}

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

func (c *Crier) Cry(news string) {
	c.crying.Lock()
	defer c.crying.Unlock()
	c.mu.Lock()
	listeners := maps.Clone(c.listeners)
	c.mu.Unlock()
	var told sync.WaitGroup
	for listener := range listeners {
		told.Go(func() { listener <- news })
	}
	told.Wait()
}
