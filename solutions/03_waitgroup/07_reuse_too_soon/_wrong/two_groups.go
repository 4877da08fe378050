//koan:verdict wrong
// Two groups in turn: the third round joins the group of the first, which may
// well be waiting still.

package reusetoosoon

import "sync"

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	var guests [2]sync.WaitGroup
	var toasts sync.WaitGroup
	for i, round := range rounds {
		fill(i)
		for _, guest := range round {
			guests[i%2].Go(func() { serve(guest) })
		}
		toasts.Go(func() {
			guests[i%2].Wait()
			toast(i)
		})
	}
	toasts.Wait()
}
