//koan:verdict race
// Gosched lets others run, but it promises nothing about who runs and how
// far they get.

package addinside

import (
	"runtime"
	"sync"
)

func WashAll(stacks int, wash func(stack int)) {
	var list sync.WaitGroup
	for stack := range stacks {
		go func() {
			list.Add(1)
			defer list.Done()
			wash(stack)
		}()
		runtime.Gosched()
	}
	list.Wait()
}
