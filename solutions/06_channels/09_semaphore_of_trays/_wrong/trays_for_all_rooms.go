//koan:verdict serial
// Three trays for the whole house: the rooms take them away from each other.

package semaphoreoftrays

import "sync"

var trays = make(chan struct{}, 3)

func Serve(tables []int, serve func(table int)) {
	var waiters sync.WaitGroup
	for _, table := range tables {
		trays <- struct{}{}
		waiters.Go(func() {
			defer func() { <-trays }()
			serve(table)
		})
	}
	waiters.Wait()
}
