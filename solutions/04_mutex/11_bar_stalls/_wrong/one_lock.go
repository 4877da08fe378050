//koan:verdict serial
// A mutex has a queue, but it is the door of a single stall, and it knows no
// context.

package barstalls

import (
	"context"
	"sync"
)

type Stalls struct{ door sync.Mutex }

func New(n int) *Stalls { return new(Stalls) }

func (s *Stalls) Use(ctx context.Context, visit func()) error {
	s.door.Lock()
	defer s.door.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	visit()
	return nil
}
