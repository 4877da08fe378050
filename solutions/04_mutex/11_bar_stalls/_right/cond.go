package barstalls

import (
	"context"
	"slices"
	"sync"
)

// Stalls calls everybody when something changes; the first in the queue goes.
type Stalls struct {
	mu      sync.Mutex
	changed *sync.Cond
	free    int
	queue   []*int
}

func New(n int) *Stalls {
	s := &Stalls{free: n}
	s.changed = sync.NewCond(&s.mu)
	return s
}

func (s *Stalls) Use(ctx context.Context, visit func()) error {
	if err := s.enter(ctx); err != nil {
		return err
	}
	defer s.leave()
	visit()
	return nil
}

func (s *Stalls) enter(ctx context.Context) error {
	stop := context.AfterFunc(ctx, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.changed.Broadcast()
	})
	defer stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	me := new(int)
	s.queue = append(s.queue, me)
	for (s.free == 0 || s.queue[0] != me) && ctx.Err() == nil {
		s.changed.Wait()
	}
	i := slices.Index(s.queue, me)
	s.queue = slices.Delete(s.queue, i, i+1)
	s.changed.Broadcast()
	if err := ctx.Err(); err != nil {
		return err
	}
	s.free--
	return nil
}

func (s *Stalls) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free++
	s.changed.Broadcast()
}
