//koan:verdict wrong
// Wrapping a nil makes an error of it: the happy guests complain, too.

package allerrors

import (
	"errors"
	"fmt"
	"sync"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	all := make([]error, tables)
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			all[table] = fmt.Errorf("table %d: %w", table, ask(table))
		})
	}
	waiters.Wait()
	return errors.Join(all...)
}
