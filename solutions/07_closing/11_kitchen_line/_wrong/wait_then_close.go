//koan:verdict deadlock
// The waiters go when the line is closed, and it is closed when they have gone.

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
	var cooks, waiters sync.WaitGroup
	for range k.Cooks {
		cooks.Go(func() {
			for !isClosed(closing) {
				line <- cook()
			}
		})
	}
	for range k.Waiters {
		waiters.Go(func() {
			for plate := range line {
				serve(plate)
			}
		})
	}
	return func() {
		close(closing)
		cooks.Wait()
		waiters.Wait()
		close(line)
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
