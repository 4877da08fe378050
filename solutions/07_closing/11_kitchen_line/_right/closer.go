// Package kitchenline is about a whole kitchen with its line.
package kitchenline

import "sync"

// Kitchen is who works in it, and how long the line is.
type Kitchen struct {
	Cooks, Waiters, Room int
}

// Open has somebody wait for the cooks and close the line.
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
	go func() {
		cooks.Wait()
		close(line)
	}()
	return func() {
		close(closing)
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
