//koan:verdict race
// A lock around Add keeps two dishwashers from signing at once. It does not
// keep the boss from looking at the list before the first one signs.

package addinside

import "sync"

func WashAll(stacks int, wash func(stack int)) {
	var door sync.Mutex
	var list sync.WaitGroup
	for stack := range stacks {
		go func() {
			door.Lock()
			list.Add(1)
			door.Unlock()
			defer list.Done()
			wash(stack)
		}()
	}
	list.Wait()
}
