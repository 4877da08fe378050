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
		toasts.Go(func() {
			serveAll(round, serve)
			toast(i)
		})
	}
	toasts.Wait()
}

// serveAll serves one round; its group lives and dies with it.
func serveAll(round []string, serve func(guest string)) {
	var guests sync.WaitGroup
	for _, guest := range round {
		guests.Go(func() { serve(guest) })
	}
	guests.Wait()
}
