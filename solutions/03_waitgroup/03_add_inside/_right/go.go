// Package addinside is about the dishwashers of a big restaurant.
package addinside

import "sync"

// WashAll hands every stack of dishes to a dishwasher of its own.
func WashAll(stacks int, wash func(stack int)) {
	var list sync.WaitGroup
	for stack := range stacks {
		list.Go(func() { wash(stack) })
	}
	list.Wait()
}
