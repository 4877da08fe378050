//koan:verdict serial
// A lock around Wait and around Go: the next round is locked out until the
// one before has been served.

package reusetoosoon

import "sync"

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	var guests, toasts sync.WaitGroup
	var mu sync.Mutex
	for i, round := range rounds {
		fill(i)
		mu.Lock()
		for _, guest := range round {
			guests.Go(func() { serve(guest) })
		}
		mu.Unlock()
		toasts.Go(func() {
			mu.Lock()
			guests.Wait()
			mu.Unlock()
			toast(i)
		})
	}
	toasts.Wait()
}
