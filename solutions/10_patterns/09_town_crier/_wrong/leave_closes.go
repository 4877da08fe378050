//koan:verdict race
// Who receives must not close: Cry is just sending. The recover hides the
// panic, and not that the two don't agree.

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
		if c.listeners[listener] {
			delete(c.listeners, listener)
			close(listener)
		}
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
		told.Go(func() {
			defer func() { _ = recover() }()
			listener <- news
		})
	}
	told.Wait()
}
