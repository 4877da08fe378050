// Package reusetoosoon is about a company that orders round after round.
package reusetoosoon

import "sync"

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	guests := make([]sync.WaitGroup, len(rounds))
	var toasts sync.WaitGroup
	for i, round := range rounds {
		fill(i)
		guests[i].Add(len(round))
		for _, guest := range round {
			go func() {
				defer guests[i].Done()
				serve(guest)
			}()
		}
		toasts.Go(func() {
			guests[i].Wait()
			toast(i)
		})
	}
	toasts.Wait()
}
