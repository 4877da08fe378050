//koan:verdict race
// stop closes the line while the cooks are still putting plates on it.

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
		close(line)
		cooks.Wait()
		waiters.Wait()
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
