// Package reusetoosoon is about a company that orders round after round.
package reusetoosoon

import "sync"

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	var toasts sync.WaitGroup
	for i, round := range rounds {
		fill(i)
		served := make(chan struct{}, len(round))
		for _, guest := range round {
			go func() {
				serve(guest)
				served <- struct{}{}
			}()
		}
		toasts.Go(func() {
			for range round {
				<-served
			}
			toast(i)
		})
	}
	toasts.Wait()
}
