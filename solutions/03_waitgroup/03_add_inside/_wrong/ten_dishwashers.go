//koan:verdict serial
// Ten dishwashers, however many stacks there are.

package addinside

import (
	"sync"
)

func WashAll(stacks int, wash func(stack int)) {

	var list sync.WaitGroup
	next := make(chan int)
	for range 10 {
		list.Go(func() {
			for s := range next {
				wash(s)
			}
		})
	}
	for s := range stacks {
		next <- s
	}
	close(next)
	list.Wait()
}
