//koan:verdict wrong
// No Wait disturbs an Add if there is only one, at the end: too late for the
// toasts.

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
	}
	guests.Wait()
	for i := range rounds {
		toasts.Go(func() { toast(i) })
	}
	toasts.Wait()
}
