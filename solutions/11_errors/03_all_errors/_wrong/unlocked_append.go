//koan:verdict race
// Appending is reading and writing the slice's header, which all of them share.

package allerrors

import (
	"errors"
	"fmt"
	"sync"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	var all []error
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			if complaint := ask(table); complaint != nil {
				all = append(all, fmt.Errorf("table %d: %w", table, complaint))
			}
		})
	}
	waiters.Wait()
	return errors.Join(all...)
}
