// Package barstalls is about a bathroom with several stalls and one queue.
package barstalls

import (
	"context"
	"sync"
)

// Stalls are the stalls of one bathroom, and the queue in front of them.
type Stalls struct {
	mu    sync.Mutex
	free  int
	queue []chan struct{} // the channel of each who waits, first come first
}

// New is a bathroom with n stalls, all of them free.
func New(n int) *Stalls { return &Stalls{free: n} }

// Use waits for a free stall, calls visit in it, and leaves it to the next in
// the queue: first come, first served, and all stalls are in use as long as
// somebody waits. If ctx is done before it is the guest's turn, the guest goes
// home without a visit, and Use returns the error of ctx.
func (s *Stalls) Use(ctx context.Context, visit func()) error {
	if err := s.enter(ctx); err != nil {
		return err
	}
	defer s.leave()
	visit()
	return nil
}

// enter returns when a stall is the caller's, or when ctx is done.
func (s *Stalls) enter(ctx context.Context) error {
	s.mu.Lock()
	if s.free > 0 {
		s.free--
		s.mu.Unlock()
		return nil
	}
	turn := make(chan struct{})
	s.queue = append(s.queue, turn)
	s.mu.Unlock()
	select {
	case <-turn:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// leave hands the stall to the next in the queue.
func (s *Stalls) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == 0 {
		s.free++
		return
	}
	close(s.queue[0])
	s.queue = s.queue[1:]
}
