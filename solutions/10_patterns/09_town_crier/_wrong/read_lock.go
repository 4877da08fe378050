//koan:verdict deadlock
// Cry and Listen only read, it seems; but whoever leaves still waits for Cry,
// and Cry for him.

package towncrier

import "sync"

// Crier cries the news to all who listen to him. Make one with NewCrier.
type Crier struct {
	mu        sync.RWMutex
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
	c.mu.RLock()
	defer c.mu.RUnlock()
	var told sync.WaitGroup
	for listener := range c.listeners {
		told.Go(func() { listener <- news })
	}
	told.Wait()
}
