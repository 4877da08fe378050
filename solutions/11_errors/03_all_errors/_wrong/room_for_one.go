//koan:verdict wrong
// Whoever finds the one place taken throws the complaint away.

package allerrors

import (
	"fmt"
	"sync"
)

func AskAround(tables int, ask func(table int) (complaint error)) error {
	complaints := make(chan error, 1)
	var waiters sync.WaitGroup
	for table := range tables {
		waiters.Go(func() {
			if complaint := ask(table); complaint != nil {
				select {
				case complaints <- fmt.Errorf("table %d: %w", table, complaint):
				default:
				}
			}
		})
	}
	waiters.Wait()
	close(complaints)
	return <-complaints
}
