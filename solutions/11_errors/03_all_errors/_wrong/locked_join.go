//koan:verdict wrong
// No complaint gets lost any more, but the list is in the order of the answers.

package allerrors

import (
	"errors"
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
				all = errors.Join(all,
					fmt.Errorf("table %d: %w", table, complaint))
			}
		})
	}
	waiters.Wait()
	return all
}
