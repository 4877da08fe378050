// Package towncrier is about news, and those who listen to it.
package towncrier

import (
	"maps"
	"sync"
)

// Crier cries the news to all who listen to him, and lends out one voice.
type Crier struct {
	voice     chan struct{}
	mu        sync.RWMutex
	listeners map[*listener]bool
}

type listener struct {
	news  chan string
	gone  chan struct{}
	leave sync.Once
}

// NewCrier is a crier to whom nobody listens yet.
func NewCrier() *Crier {
	return &Crier{
		voice:     make(chan struct{}, 1),
		listeners: make(map[*listener]bool),
	}
}

// Listen begins to listen.
func (c *Crier) Listen() (news <-chan string, leave func()) {
	l := &listener{news: make(chan string), gone: make(chan struct{})}
	c.mu.Lock()
	c.listeners[l] = true
	c.mu.Unlock()
	return l.news, func() {
		l.leave.Do(func() {
			close(l.gone)
			c.mu.Lock()
			delete(c.listeners, l)
			c.mu.Unlock()
		})
	}
}

// Cry cries the news to all listeners at the same time.
func (c *Crier) Cry(news string) {
	c.voice <- struct{}{}
	defer func() { <-c.voice }()
	c.mu.RLock()
	now := maps.Clone(c.listeners)
	c.mu.RUnlock()
	var told sync.WaitGroup
	for l := range now {
		told.Go(func() {
			select {
			case l.news <- news:
			case <-l.gone:
			}
		})
	}
	told.Wait()
}
