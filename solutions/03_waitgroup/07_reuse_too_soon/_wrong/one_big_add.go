//koan:verdict wrong
// One Add for the whole evening, and every toast waits for the last guest of
// the last round.

package reusetoosoon

import "sync"

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	var guests, toasts sync.WaitGroup
	for _, round := range rounds {
		guests.Add(len(round))
	}
	for i, round := range rounds {
		fill(i)
		for _, guest := range round {
			go func() {
				defer guests.Done()
				serve(guest)
			}()
		}
		toasts.Go(func() {
			guests.Wait()
			toast(i)
		})
	}
	toasts.Wait()
}
