//koan:verdict race
// An emptied group is still the same variable, and the host of the round
// before has it in use.

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
		guests = sync.WaitGroup{}
		for _, guest := range round {
			guests.Go(func() { serve(guest) })
		}
		toasts.Go(func() {
			guests.Wait()
			toast(i)
		})
	}
	toasts.Wait()
}
