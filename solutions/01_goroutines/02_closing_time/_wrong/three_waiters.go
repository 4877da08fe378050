//koan:verdict serial
// Three waiters for however many tables: the fourth one has to wait.

package closingtime

import "sync"

func ServeAll(tables int, serve func(table int)) {
	next := make(chan int)
	var w sync.WaitGroup
	for range 3 {
		w.Go(func() {
			for table := range next {
				serve(table)
			}
		})
	}
	for table := range tables {
		next <- table
	}
	close(next)
	w.Wait()
}
