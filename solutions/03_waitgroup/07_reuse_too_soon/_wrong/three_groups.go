//koan:verdict wrong
// Three groups in turn are one more than two: the fourth round joins the first.

package reusetoosoon

import (
	"sync"
)

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {

	var toasts sync.WaitGroup
	var groups [3]sync.WaitGroup
	for i, round := range rounds {
		fill(i)
		guests := &groups[i%3]
		serveAll(round, serve, guests)
		toasts.Go(func() { guests.Wait(); toast(i) })
	}
	toasts.Wait()
}
func serveAll(round []string, serve func(string), guests *sync.WaitGroup) {
	guests.Add(len(round))
	for _, guest := range round {
		go func() { defer guests.Done(); serve(guest) }()
	}
}
