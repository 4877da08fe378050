//koan:verdict wrong
// Knocks every millisecond instead of waiting: that burns processor time, and
// who knocks at the right moment goes first.

package barstalls

import (
	"context"
	"sync"
	"time"
)

type Stalls struct {
	mu   sync.Mutex
	free int
}

func New(n int) *Stalls { return &Stalls{free: n} }

func (s *Stalls) Use(ctx context.Context, visit func()) error {
	for !s.enter() {
		if err := ctx.Err(); err != nil {
			return err
		}
		time.Sleep(time.Millisecond)
	}
	defer s.leave()
	visit()
	return nil
}

func (s *Stalls) enter() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.free == 0 {
		return false
	}
	s.free--
	return true
}

func (s *Stalls) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free++
}
