// Package canceltherest is about painters whose job is called off.
package canceltherest

import (
	"context"
	"sync"
)

// Paint has all walls painted. The first cause of a context is the one that
// counts, so nobody needs to remember it.
func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	var painters sync.WaitGroup
	for _, wall := range walls {
		painters.Go(func() {
			if trouble := paint(job, wall); trouble != nil {
				callOff(trouble)
			}
		})
	}
	painters.Wait()
	return context.Cause(job)
}
