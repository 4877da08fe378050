// Package kitchenline is about a whole kitchen with its line.
package kitchenline

import "sync"

// Kitchen is who works in it, and how long the line is.
type Kitchen struct {
	Cooks, Waiters, Room int
}

// Open tells the waiters by a channel of their own that the cooks are gone.
func (k Kitchen) Open(
	cook func() (plate string),
	serve func(plate string),
) (stop func()) {
	line := make(chan string, k.Room)
	closing := make(chan struct{})
	gone := make(chan struct{})
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
			for {
				select {
				case plate := <-line:
					serve(plate)
				case <-gone:
					for {
						select {
						case plate := <-line:
							serve(plate)
						default:
							return
						}
					}
				}
			}
		})
	}
	return func() {
		close(closing)
		cooks.Wait()
		close(gone)
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
