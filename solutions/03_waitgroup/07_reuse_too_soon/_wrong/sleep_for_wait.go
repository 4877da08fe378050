//koan:verdict race
// The host toasts after a while, served or not.

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
	var toasts sync.WaitGroup
	for i, round := range rounds {
		fill(i)
		for _, guest := range round {
			go serve(guest)
		}
		toasts.Go(func() {
			time.Sleep(20 * time.Millisecond)
			toast(i)
		})
	}
	toasts.Wait()
}
