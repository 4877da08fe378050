// Package allerrors is about guests who complain.
package allerrors

import (
	"errors"
	"fmt"
	"sync"
)

// AskAround has a waiter at each table ask whether everything is fine, at all
// tables at the same time, and returns when all guests have answered. No
// complaint gets lost: errors.Is finds each of them in the error that AskAround
// returns, and its text has one line for each complaint, with the number of the
// table, in the order of the tables. If nobody complains, it's nil.
func AskAround(tables int, ask func(table int) (complaint error)) error {
	// Each waiter has a line of their own: nobody writes over anybody, and the
	// order is that of the tables, not that of the answers.
	all := make([]error, tables)
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			if complaint := ask(table); complaint != nil {
				all[table] = fmt.Errorf("table %d: %w", table, complaint)
			}
		})
	}
	waiters.Wait()
	// Join leaves out the nils, and is nil itself if there is nothing else.
	return errors.Join(all...)
}
