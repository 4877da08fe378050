//koan:verdict serial
// The waiter serves only when the whole kitchen is done.

package onewaiter

import "sync"

func Serve(tables int, order, cook, serve func(table int)) {
	var kitchen sync.WaitGroup
	for table := range tables {
		order(table)
		kitchen.Go(func() { cook(table) })
	}
	kitchen.Wait()
	for table := range tables {
		serve(table)
	}
}
