//koan:verdict deadlock
// One more on the list, so that Wait surely waits: and it does, for ever.

package addinside

import "sync"

func WashAll(stacks int, wash func(stack int)) {
	var list sync.WaitGroup
	list.Add(1)
	for stack := range stacks {
		list.Add(1)
		go func() {
			defer list.Done()
			wash(stack)
		}()
	}
	list.Wait()
}
