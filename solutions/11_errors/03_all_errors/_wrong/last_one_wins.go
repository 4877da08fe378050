//koan:verdict wrong
// A lock around one variable: nothing is torn, and only the last complaint is
// left.

package allerrors

import (
	"fmt"
	"sync"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	var mu sync.Mutex
	var all error
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			if complaint := ask(table); complaint != nil {
				mu.Lock()
				defer mu.Unlock()
				all = fmt.Errorf("table %d: %w", table, complaint)
			}
		})
	}
	waiters.Wait()
	return all
}
