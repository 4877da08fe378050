//koan:verdict serial
// Now Add and Wait take turns, because the waiter fills no glass until the
// round before has been served.

package reusetoosoon

import "sync"

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	var guests, toasts sync.WaitGroup
	for i, round := range rounds {
		fill(i)
		for _, guest := range round {
			guests.Go(func() { serve(guest) })
		}
		guests.Wait()
		toasts.Go(func() { toast(i) })
	}
	toasts.Wait()
}
