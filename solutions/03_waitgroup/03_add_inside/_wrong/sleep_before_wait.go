//koan:verdict race
// A pause in which everybody should have come. Add and Wait are still not
// ordered: whoever comes later is not waited for.

package addinside

import (
	"sync"
	"time"
)

func WashAll(stacks int, wash func(stack int)) {
	var list sync.WaitGroup
	for stack := range stacks {
		go func() {
			list.Add(1)
			defer list.Done()
			wash(stack)
		}()
	}
	time.Sleep(10 * time.Millisecond)
	list.Wait()
}
