// Package twoseatbench is about a barber and his small waiting room.
package twoseatbench

import "sync"

// Open uses a bench that is built by hand.
func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	var mu sync.Mutex // guards bench and over
	changed := sync.NewCond(&mu)
	var bench []string
	over := false

	go func() {
		for {
			guest, ok := come()
			mu.Lock()
			for ok && len(bench) == 2 {
				changed.Wait()
			}
			if ok {
				sit(guest)
				bench = append(bench, guest)
			} else {
				over = true
			}
			changed.Broadcast()
			mu.Unlock()
			if !ok {
				return
			}
		}
	}()

	for {
		mu.Lock()
		for len(bench) == 0 && !over {
			changed.Wait()
		}
		if len(bench) == 0 {
			mu.Unlock()
			return
		}
		guest := bench[0]
		bench = bench[1:]
		changed.Broadcast()
		mu.Unlock()
		cut(guest)
	}
}
