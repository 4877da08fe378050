//koan:verdict deadlock
// Who waits a moment before he leaves may leave between two pieces of news. Or
// not.

package towncrier

import (
	"sync"
	"time"
)

// Crier cries the news to all who listen to him. Make one with NewCrier.
type Crier struct {
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
		time.Sleep(10 * time.Millisecond)
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.listeners, listener)
	}
}

func (c *Crier) Cry(news string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var told sync.WaitGroup
	for listener := range c.listeners {
		told.Go(func() { listener <- news })
	}
	told.Wait()
}
