//koan:verdict race
// Waiters who start one after another are still not ordered: a sleep tells
// nobody that the one before has finished.

package mapoforders

import (
	"sync"
	"time"
)

func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	book := make(map[string]string)
	var waiters sync.WaitGroup
	for i, table := range tables {
		waiters.Go(func() {
			order := take(table)
			time.Sleep(time.Duration(i) * 3 * time.Millisecond)
			book[table] = order
		})
	}
	waiters.Wait()
	return book
}
