// Package allerrors is about guests who complain.
package allerrors

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sync"
)

type complaint struct {
	table int
	err   error
}

// AskAround has all guests asked, and sorts what they complain about.
func AskAround(tables int, ask func(table int) error) error {
	var mu sync.Mutex
	var book []complaint
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			err := ask(table)
			if err == nil {
				return
			}
			mu.Lock()
			book = append(book, complaint{table, err})
			mu.Unlock()
		})
	}
	waiters.Wait()
	slices.SortFunc(book, func(a, b complaint) int {
		return cmp.Compare(a.table, b.table)
	})
	var all []error
	for _, c := range book {
		all = append(all, fmt.Errorf("table %d: %w", c.table, c.err))
	}
	return errors.Join(all...)
}
