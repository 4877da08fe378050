//koan:verdict race
// Nothing puts the end of the cooking before the serving: the waiter carries
// out what has only just been put on the stove.

package onewaiter

import "sync"

func Serve(tables int, order, cook, serve func(table int)) {
	var kitchen sync.WaitGroup
	for table := range tables {
		order(table)
		kitchen.Go(func() { cook(table) })
	}
	for table := range tables {
		serve(table)
	}
	kitchen.Wait()
}
