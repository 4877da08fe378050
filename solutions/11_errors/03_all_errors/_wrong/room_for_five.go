//koan:verdict panic
// A bar may have more than five tables.

package allerrors

import (
	"errors"
	"fmt"
	"sync"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	var all [5]error
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			if complaint := ask(table); complaint != nil {
				all[table] = fmt.Errorf("table %d: %w", table, complaint)
			}
		})
	}
	waiters.Wait()
	return errors.Join(all[:]...)
}
