//koan:verdict serial
// One waiter walks from table to table.

package allerrors

import (
	"errors"
	"fmt"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	var all error
	for table := range tables {
		if complaint := ask(table); complaint != nil {
			all = errors.Join(all, fmt.Errorf("table %d: %w", table, complaint))
		}
	}
	return all
}
