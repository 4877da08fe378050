//koan:verdict wrong
// Sorted as text, table 10 stands before table 2.

package allerrors

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	var mu sync.Mutex
	var all []error
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			if complaint := ask(table); complaint != nil {
				mu.Lock()
				all = append(all, fmt.Errorf("table %d: %w", table, complaint))
				mu.Unlock()
			}
		})
	}
	waiters.Wait()
	slices.SortFunc(all, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errors.Join(all...)
}
