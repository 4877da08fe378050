//koan:verdict leak
// stop returns, and the waiters stand at an empty line for ever.

package kitchenline

import "sync"

type Kitchen struct {
	Cooks, Waiters, Room int
}

func (k Kitchen) Open(
	cook func() (plate string),
	serve func(plate string),
) (stop func()) {
	line := make(chan string, k.Room)
	closing := make(chan struct{})
	var cooks sync.WaitGroup
	for range k.Cooks {
		cooks.Go(func() {
			for !isClosed(closing) {
				line <- cook()
			}
		})
	}
	for range k.Waiters {
		go func() {
			for plate := range line {
				serve(plate)
			}
		}()
	}
	return func() {
		close(closing)
		cooks.Wait()
	}
}

func isClosed(closing <-chan struct{}) bool {
	select {
	case <-closing:
		return true
	default:
		return false
	}
}
