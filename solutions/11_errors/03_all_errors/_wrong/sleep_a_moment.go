//koan:verdict race
// A moment of sleep orders nothing, and the guests are still talking.

package allerrors

import (
	"errors"
	"fmt"
	"time"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	all := make([]error, tables)
	for table := range tables {
		go func() {
			if complaint := ask(table); complaint != nil {
				all[table] = fmt.Errorf("table %d: %w", table, complaint)
			}
		}()
	}
	time.Sleep(50 * time.Millisecond)
	return errors.Join(all...)
}
