//koan:verdict serial
// Who holds the lock while asking lets only one waiter ask at a time.

package allerrors

import (
	"errors"
	"fmt"
	"sync"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	var mu sync.Mutex
	all := make([]error, tables)
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			if complaint := ask(table); complaint != nil {
				all[table] = fmt.Errorf("table %d: %w", table, complaint)
			}
		})
	}
	waiters.Wait()
	return errors.Join(all...)
}
