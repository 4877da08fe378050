// Package reusetoosoon is about a company that orders round after round.
package reusetoosoon

import "sync"

// Rounds brings the rounds that a merry company has ordered. The waiter fills
// the glasses of one round after the other; as soon as a round is filled, all
// its guests are served at the same time, and the waiter goes on with the next
// round. The host raises a toast to every round as soon as all guests of that
// round have been served, whatever the other rounds are doing. Rounds returns
// after the last toast.
func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	var toasts sync.WaitGroup
	for i, round := range rounds {
		fill(i)
		// Every round has a group of its own: nobody can join it while the
		// host is still waiting for the round before.
		var guests sync.WaitGroup
		serveAll(round, serve, &guests)
		toasts.Add(1)
		go func() {
			defer toasts.Done()
			guests.Wait()
			toast(i)
		}()
	}
	toasts.Wait()
}

// serveAll begins to serve all guests of a round; each is done when served.
func serveAll(round []string, serve func(string), guests *sync.WaitGroup) {
	guests.Add(len(round))
	for _, guest := range round {
		go func() {
			defer guests.Done()
			serve(guest)
		}()
	}
}
