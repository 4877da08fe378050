//koan:verdict race
// The painters write on one note, and nothing orders them.

package canceltherest

import (
	"context"
	"sync"
)

func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancel(ctx)
	defer callOff()
	var painters sync.WaitGroup
	var first error
	for _, wall := range walls {
		painters.Go(func() {
			trouble := paint(job, wall)
			if first == nil {
				first = trouble
			}
			if trouble != nil {
				callOff()
			}
		})
	}
	painters.Wait()
	return first
}
