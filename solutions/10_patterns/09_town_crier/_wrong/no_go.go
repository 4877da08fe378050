//koan:verdict deadlock
// One listener after the other: behind a slow one, others wait for the news,
// and if he waits for them, for ever.

package towncrier

import (
	"slices"
	"sync"
)

type Crier struct {
	crying    sync.Mutex
	mu        sync.Mutex
	listeners []*listener
}

type listener struct {
	news chan string
	gone chan struct{}
}

func NewCrier() *Crier { return &Crier{} }

func (c *Crier) Listen() (news <-chan string, leave func()) {
	l := &listener{make(chan string), make(chan struct{})}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.listeners = append([]*listener{l}, c.listeners...)
	return l.news, sync.OnceFunc(func() {
		close(l.gone)
		c.mu.Lock()
		defer c.mu.Unlock()
		c.listeners = slices.DeleteFunc(slices.Clone(c.listeners),
			func(other *listener) bool { return other == l })
	})
}

func (c *Crier) Cry(news string) {
	c.crying.Lock()
	defer c.crying.Unlock()
	c.mu.Lock()
	listeners := c.listeners
	c.mu.Unlock()
	for _, l := range listeners {
		select {
		case l.news <- news:
		case <-l.gone:
		}
	}
}
