//koan:verdict deadlock
// The group waits for a waiter who never set out: the lights never go out.

package closingtime

import "sync"

func ServeAll(tables int, serve func(table int)) {
	var waiters sync.WaitGroup
	waiters.Add(tables + 1)
	for table := range tables {
		go func() {
			defer waiters.Done()
			serve(table)
		}()
	}
	waiters.Wait()
}
