// Package passthecup is about a cashier and a barista.
package passthecup

import "sync"

// Serve keeps the slice, with a lock around it and a bell for the barista.
func Serve(next func() (order string, ok bool), brew func(order string)) {
	var mu sync.Mutex
	bell := sync.NewCond(&mu)
	var cups []string
	closed := false

	go func() { // the cashier
		for {
			order, ok := next()
			mu.Lock()
			if ok {
				cups = append(cups, order)
			} else {
				closed = true
			}
			bell.Signal()
			mu.Unlock()
			if !ok {
				return
			}
		}
	}()

	for { // the barista
		mu.Lock()
		for !closed && len(cups) == 0 {
			bell.Wait()
		}
		if len(cups) == 0 {
			mu.Unlock()
			return
		}
		order := cups[0]
		cups = cups[1:]
		mu.Unlock()
		brew(order)
	}
}
