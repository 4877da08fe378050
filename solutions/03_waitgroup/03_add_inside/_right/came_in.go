// Package addinside is about the dishwashers of a big restaurant.
package addinside

import "sync"

// WashAll hands every stack of dishes to a dishwasher of its own.
func WashAll(stacks int, wash func(stack int)) {
	var came, list sync.WaitGroup
	came.Add(stacks)
	for stack := range stacks {
		go func() {
			list.Add(1)
			defer list.Done()
			came.Done()
			wash(stack)
		}()
	}
	came.Wait()
	list.Wait()
}
