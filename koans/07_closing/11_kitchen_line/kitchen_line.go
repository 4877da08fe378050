// Package kitchenline is about a whole kitchen with its line.
package kitchenline

import "sync"

// Kitchen is how many people work in it, and how many plates the line between
// the cooks and the waiters has room for.
type Kitchen struct {
	Cooks, Waiters, Room int
}

// Open begins the evening and returns at once. All cooks cook at the same time,
// each one plate after the other, and put them on the line; when it is full
// they wait, plate in hand. All waiters serve at the same time, and wait when
// the line is empty.
//
// Calling stop, once, ends the evening: a plate that has been begun is
// still finished, no other one is begun, every plate that was cooked is served,
// and then everybody goes home. Only then does stop return.
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
		staff.Wait()
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
