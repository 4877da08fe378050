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
		guests := serveAll(round, serve)
		toasts.Go(func() {
			guests.Wait()
			toast(i)
		})
	}
	toasts.Wait()
}

// serveAll begins to serve a round, and returns what to wait for.
func serveAll(round []string, serve func(string)) *sync.WaitGroup {
	guests := new(sync.WaitGroup)
	for _, guest := range round {
		guests.Go(func() { serve(guest) })
	}
	return guests
}
