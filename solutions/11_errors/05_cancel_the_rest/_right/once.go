// Package canceltherest is about painters whose job is called off.
package canceltherest

import (
	"context"
	"sync"
)

// Paint has all walls painted. The first one in trouble writes it down and calls
// off the job, as in an errgroup.
func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancel(ctx)
	defer callOff()
	var painters sync.WaitGroup
	var once sync.Once
	var first error
	for _, wall := range walls {
		painters.Go(func() {
			if trouble := paint(job, wall); trouble != nil {
				once.Do(func() {
					first = trouble
					callOff()
				})
			}
		})
	}
	painters.Wait()
	return first
}
