// Package passthecup is about a cashier and a barista.
package passthecup

import "sync"

// Serve keeps the slice behind a lock; a channel only tells the barista that
// there is something new to see.
func Serve(next func() (order string, ok bool), brew func(order string)) {
	var mu sync.Mutex
	var cups []string
	bell := make(chan struct{}, 1)

	go func() { // the cashier
		defer close(bell)
		for {
			order, ok := next()
			if !ok {
				return
			}
			mu.Lock()
			cups = append(cups, order)
			mu.Unlock()
			select {
			case bell <- struct{}{}:
			default: // it rings already
			}
		}
	}()

	for open := true; open; { // the barista
		_, open = <-bell
		mu.Lock()
		taken := cups
		cups = nil
		mu.Unlock()
		for _, order := range taken {
			brew(order)
		}
	}
}
