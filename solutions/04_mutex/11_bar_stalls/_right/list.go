package barstalls

import (
	"container/list"
	"context"
	"sync"
)

// Stalls has a linked list for a queue: whoever gives up leaves it from
// wherever they stand. A second look at turn tells whether it was too late.
type Stalls struct {
	mu    sync.Mutex
	free  int
	queue list.List
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
	place := s.queue.PushBack(turn)
	s.mu.Unlock()
	select {
	case <-turn:
		return nil
	case <-ctx.Done():
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-turn:
		s.next()
	default:
		s.queue.Remove(place)
	}
	return ctx.Err()
}

func (s *Stalls) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.next()
}

// next needs s.mu.
func (s *Stalls) next() {
	if first := s.queue.Front(); first != nil {
		close(s.queue.Remove(first).(chan struct{}))
		return
	}
	s.free++
}
