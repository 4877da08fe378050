//koan:verdict deadlock
// Counted before the go statement and once more inside: two signatures when
// they come, one when they go.

package addinside

import "sync"

func WashAll(stacks int, wash func(stack int)) {
	var list sync.WaitGroup
	for stack := range stacks {
		list.Add(1)
		go func() {
			list.Add(1)
			defer list.Done()
			wash(stack)
		}()
	}
	list.Wait()
}
