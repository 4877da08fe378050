// Package towncrier is about news, and those who listen to it.
package towncrier

import "sync"

// Crier cries the news to all who listen to him. Who leaves only says so; Cry
// strikes him off the list when it comes to him.
type Crier struct {
	mu        sync.Mutex
	listeners map[chan string]chan struct{}
}

// NewCrier is a crier to whom nobody listens yet.
func NewCrier() *Crier {
	return &Crier{listeners: make(map[chan string]chan struct{})}
}

// Listen begins to listen.
func (c *Crier) Listen() (news <-chan string, leave func()) {
	listener, gone := make(chan string), make(chan struct{})
	c.mu.Lock()
	defer c.mu.Unlock()
	c.listeners[listener] = gone
	return listener, sync.OnceFunc(func() { close(gone) })
}

// Cry cries the news to all listeners at the same time.
func (c *Crier) Cry(news string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var told sync.WaitGroup
	for listener, gone := range c.listeners {
		select {
		case <-gone:
			delete(c.listeners, listener)
			continue
		default:
		}
		told.Go(func() {
			select {
			case listener <- news:
			case <-gone:
			}
		})
	}
	told.Wait()
}
