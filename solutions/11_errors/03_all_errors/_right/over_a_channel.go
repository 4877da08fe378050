// Package allerrors is about guests who complain.
package allerrors

import (
	"errors"
	"fmt"
)

type answer struct {
	table int
	err   error
}

// AskAround has all guests asked. The answers come over a channel, and the one
// who receives them puts each in its place.
func AskAround(tables int, ask func(table int) (complaint error)) error {
	answers := make(chan answer)
	for table := range tables {
		go func() { answers <- answer{table, ask(table)} }()
	}
	all := make([]error, tables)
	for range tables {
		if a := <-answers; a.err != nil {
			all[a.table] = fmt.Errorf("table %d: %w", a.table, a.err)
		}
	}
	return errors.Join(all...)
}
