//koan:verdict deadlock
// Somebody takes the news in his place; but whoever leaves still waits for Cry,
// and Cry for the others, who want to leave after him.

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

func (c *Crier) Listen() (news <-chan string, leave func()) {
	listener := make(chan string)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.listeners[listener] = true
	return listener, func() {
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			for {
				select {
				case <-listener:
				case <-stop:
					return
				}
			}
		}()
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
