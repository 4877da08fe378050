package koantest

import "sync"

// Gate stops whoever comes until the test lets them through. With a callback
// that waits at a gate, [Crowd.Settle] and [Gate.Next], a test forces the one
// interleaving that shows a fault. The gate orders nobody: the goroutines that
// pass it race as if it weren't there.
type Gate struct {
	mu    sync.Mutex
	open  bool
	queue []chan struct{}
}

// Wait blocks until it is the caller's turn, or the gate is open.
//
//go:norace
func (g *Gate) Wait() {
	edgesOff()
	defer edgesOn()
	g.mu.Lock()
	if g.open {
		g.mu.Unlock()
		return
	}
	turn := make(chan struct{})
	g.queue = append(g.queue, turn)
	g.mu.Unlock()
	<-turn
}

// Waiting is how many stand at the gate.
//
//go:norace
func (g *Gate) Waiting() int {
	edgesOff()
	defer edgesOn()
	g.mu.Lock()
	defer g.mu.Unlock()
	return len(g.queue)
}

// Next lets the one through that came first, and says whether there was one.
//
//go:norace
func (g *Gate) Next() bool {
	edgesOff()
	defer edgesOn()
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.queue) == 0 {
		return false
	}
	close(g.queue[0])
	g.queue = g.queue[1:]
	return true
}

// Open lets everybody through, now and later.
//
//go:norace
func (g *Gate) Open() {
	edgesOff()
	defer edgesOn()
	g.mu.Lock()
	defer g.mu.Unlock()
	g.open = true
	for _, turn := range g.queue {
		close(turn)
	}
	g.queue = nil
}
