// Package kitchenline is about a whole kitchen with its line.
package kitchenline

import (
	"sync"
	"sync/atomic"
)

// Kitchen is who works in it, and how long the line is.
type Kitchen struct {
	Cooks, Waiters, Room int
}

// Open lets the last cook close the line.
func (k Kitchen) Open(
	cook func() (plate string),
	serve func(plate string),
) (stop func()) {
	line := make(chan string, k.Room)
	closing := make(chan struct{})
	var cooks atomic.Int64
	cooks.Store(int64(k.Cooks))
	var waiters sync.WaitGroup
	for range k.Cooks {
		go func() {
			for !isClosed(closing) {
				line <- cook()
			}
			if cooks.Add(-1) == 0 {
				close(line)
			}
		}()
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
