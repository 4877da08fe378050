//koan:verdict wrong
// The waiters go at once, and somebody clears the line for the cooks.

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
	var staff sync.WaitGroup
	for range k.Cooks {
		staff.Go(func() {
			for !isClosed(closing) {
				line <- cook()
			}
		})
	}
	for range k.Waiters {
		staff.Go(func() {
			for {
				select {
				case plate := <-line:
					serve(plate)
				case <-closing:
					return
				}
			}
		})
	}
	return func() {
		close(closing)
		go func() {
			for range line {
			}
		}()
		staff.Wait()
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
