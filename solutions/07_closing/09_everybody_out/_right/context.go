// Package everybodyout is about the end of a painters' working day.
package everybodyout

import "context"

// Start gives each painter a context; cancelling it is the call.
func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
	ctx, cancel := context.WithCancel(context.Background())
	for range painters {
		go func() {
			for {
				select {
				case wall := <-walls:
					paint(wall)
				case <-ctx.Done():
					return
				}
			}
		}()
	}
	return cancel
}
