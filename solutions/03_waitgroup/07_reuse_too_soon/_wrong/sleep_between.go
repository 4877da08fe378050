//koan:verdict race
// A break between the rounds makes the misuse rarer in time, but orders
// nothing.

package reusetoosoon

import (
	"sync"
	"time"
)

func Rounds(
	rounds [][]string,
	fill func(round int),
	serve func(guest string),
	toast func(round int),
) {
	var guests, toasts sync.WaitGroup
	for i, round := range rounds {
		fill(i)
		time.Sleep(20 * time.Millisecond)
		for _, guest := range round {
			guests.Go(func() { serve(guest) })
		}
		toasts.Go(func() {
			guests.Wait()
			toast(i)
		})
	}
	toasts.Wait()
}
