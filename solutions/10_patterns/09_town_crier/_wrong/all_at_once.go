//koan:verdict wrong
// With nobody to say whose turn it is, the next news overtakes this one.

package towncrier

import (
	"maps"
	"sync"
)

// Crier cries the news to all who listen to him. Make one with NewCrier.
type Crier struct {
	mu        sync.Mutex
	listeners map[chan string]chan struct{}
}

// NewCrier is a crier to whom nobody listens yet.
func NewCrier() *Crier {
	return &Crier{listeners: make(map[chan string]chan struct{})}
}

func (c *Crier) Listen() (news <-chan string, leave func()) {
	listener, gone := make(chan string), make(chan struct{})
	c.mu.Lock()
	defer c.mu.Unlock()
	c.listeners[listener] = gone
	return listener, sync.OnceFunc(func() {
		close(gone)
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.listeners, listener)
	})
}

func (c *Crier) Cry(news string) {
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
