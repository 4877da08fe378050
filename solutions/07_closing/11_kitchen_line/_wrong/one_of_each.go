//koan:verdict serial
// One cook and one waiter are easy to send home.

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
	for range 1 {
		cooks.Go(func() {
			for !isClosed(closing) {
				line <- cook()
			}
		})
	}
	for range 1 {
		waiters.Go(func() {
			for plate := range line {
				serve(plate)
			}
		})
	}
	return func() {
		close(closing)
		cooks.Wait()
		close(line)
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
