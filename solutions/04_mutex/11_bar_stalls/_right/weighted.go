package barstalls

import (
	"context"

	"golang.org/x/sync/semaphore"
)

// Stalls leaves the queue to a semaphore, which has just this one inside.
type Stalls struct{ free *semaphore.Weighted }

func New(n int) *Stalls { return &Stalls{semaphore.NewWeighted(int64(n))} }

func (s *Stalls) Use(ctx context.Context, visit func()) error {
	if err := s.free.Acquire(ctx, 1); err != nil {
		return err
	}
	defer s.free.Release(1)
	visit()
	return nil
}
