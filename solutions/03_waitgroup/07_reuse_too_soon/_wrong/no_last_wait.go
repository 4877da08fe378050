//koan:verdict race
// A group for every round, but nobody waits for the last toasts.

package reusetoosoon

import "sync"

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	for i, round := range rounds {
		fill(i)
		var guests sync.WaitGroup
		for _, guest := range round {
			guests.Go(func() { serve(guest) })
		}
		go func() {
			guests.Wait()
			toast(i)
		}()
	}
}
