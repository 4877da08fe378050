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
	var all error
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			if complaint := ask(table); complaint != nil {
				all = errors.Join(all,
					fmt.Errorf("table %d: %w", table, complaint))
			}
		})
	}
	waiters.Wait()
	return all
}
