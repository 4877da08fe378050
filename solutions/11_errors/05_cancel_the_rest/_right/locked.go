// Package canceltherest is about painters whose job is called off.
package canceltherest

import (
	"context"
	"sync"
)

// Paint has all walls painted, with a lock around the note of the first trouble.
func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancel(ctx)
	defer callOff()
	var painters sync.WaitGroup
	var mu sync.Mutex
	var first error
	for _, wall := range walls {
		painters.Add(1)
		go func() {
			defer painters.Done()
			trouble := paint(job, wall)
			mu.Lock()
			defer mu.Unlock()
			if trouble != nil && first == nil {
				first = trouble
				callOff()
			}
		}()
	}
	painters.Wait()
	return first
}
