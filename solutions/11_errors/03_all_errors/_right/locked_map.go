// Package allerrors is about guests who complain.
package allerrors

import (
	"errors"
	"fmt"
	"sync"
)

// AskAround has all guests asked. The book of complaints is locked, and read in
// the order of the tables in the end.
func AskAround(tables int, ask func(table int) (complaint error)) error {
	var mu sync.Mutex
	book := map[int]error{}
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			complaint := ask(table)
			mu.Lock()
			defer mu.Unlock()
			book[table] = complaint
		})
	}
	waiters.Wait()
	var all error
	for table := range tables {
		if complaint := book[table]; complaint != nil {
			all = errors.Join(all, fmt.Errorf("table %d: %w", table, complaint))
		}
	}
	return all
}
