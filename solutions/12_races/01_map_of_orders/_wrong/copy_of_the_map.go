//koan:verdict race
// Assigning a map copies the way to it. Both names lead to the same book.

package mapoforders

import "sync"

func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	book := make(map[string]string)
	var waiters sync.WaitGroup
	for _, table := range tables {
		mine := book
		waiters.Go(func() { mine[table] = take(table) })
	}
	waiters.Wait()
	return book
}
