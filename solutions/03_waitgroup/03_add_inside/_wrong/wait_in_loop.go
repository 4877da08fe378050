//koan:verdict serial
// Waiting after every stack makes sure that nobody is forgotten, and that
// nobody works together.

package addinside

import "sync"

func WashAll(stacks int, wash func(stack int)) {
	var list sync.WaitGroup
	for stack := range stacks {
		list.Add(1)
		go func() {
			defer list.Done()
			wash(stack)
		}()
		list.Wait()
	}
}
