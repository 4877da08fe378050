//koan:verdict wrong
// On a line without an end no cook ever waits, and the plates get cold.

package kitchenline

import "sync"

type Kitchen struct {
	Cooks, Waiters, Room int
}

func (k Kitchen) Open(
	cook func() (plate string),
	serve func(plate string),
) (stop func()) {
	line := make(chan string, 100_000)
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
