//koan:verdict race
// On the list in time, but gone from it before the work has begun.

package addinside

import "sync"

func WashAll(stacks int, wash func(stack int)) {
	var list sync.WaitGroup
	list.Add(stacks)
	for stack := range stacks {
		go func() {
			list.Done()
			wash(stack)
		}()
	}
	list.Wait()
}
