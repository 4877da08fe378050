//koan:verdict wrong
// The stall that was refused is free, and the queue stands before it: only who
// comes later goes in.

package barstalls

import (
	"context"
	"slices"
	"sync"
)

type Stalls struct {
	mu    sync.Mutex
	free  int
	queue []chan struct{} // the channel of each who waits, first come first
}

func New(n int) *Stalls { return &Stalls{free: n} }

func (s *Stalls) Use(ctx context.Context, visit func()) error {
	if err := s.enter(ctx); err != nil {
		return err
	}
	defer s.leave()
	visit()
	return nil
}

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
		s.giveUp(turn)
		return ctx.Err()
	}
}

func (s *Stalls) giveUp(turn chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := slices.Index(s.queue, turn); i >= 0 {
		s.queue = slices.Delete(s.queue, i, i+1)
		return
	}
	s.free++
}

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
