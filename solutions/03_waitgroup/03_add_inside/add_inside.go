// Package addinside is about the dishwashers of a big restaurant.
package addinside

import "sync"

// WashAll hands every stack of dishes to a dishwasher of its own. They all
// wash at the same time, and sign the attendance list when they come and when
// they go. WashAll returns when every stack is clean.
func WashAll(stacks int, wash func(stack int)) {
	var list sync.WaitGroup
	for stack := range stacks {
		// Before the go statement: by the time of Wait everybody is on the
		// list, even those who haven't begun to run yet.
		list.Add(1)
		go func() {
			defer list.Done()
			wash(stack)
		}()
	}
	list.Wait()
}
