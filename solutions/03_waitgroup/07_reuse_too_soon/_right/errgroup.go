// Package reusetoosoon is about a company that orders round after round.
package reusetoosoon

import "golang.org/x/sync/errgroup"

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	var toasts errgroup.Group
	for i, round := range rounds {
		fill(i)
		guests := new(errgroup.Group)
		for _, guest := range round {
			guests.Go(func() error {
				serve(guest)
				return nil
			})
		}
		toasts.Go(func() error {
			defer toast(i)
			return guests.Wait()
		})
	}
	_ = toasts.Wait()
}
