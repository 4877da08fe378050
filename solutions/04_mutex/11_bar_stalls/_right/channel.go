package barstalls

import "context"

// Stalls is a channel with room for one token a stall. Whoever is blocked on
// a channel waits in a queue, and a select that gives up leaves it.
type Stalls chan struct{}

func New(n int) Stalls { return make(Stalls, n) }

func (s Stalls) Use(ctx context.Context, visit func()) error {
	select {
	case s <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-s }()
	visit()
	return nil
}
