//koan:verdict race
// A map that need not grow still has books to keep: its size, its groups.

package mapoforders

import "sync"

func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	book := make(map[string]string, 2*len(tables))
	for _, table := range tables {
		book[table] = ""
	}
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() {
			order := take(table)
			book[table] = order
		})
	}
	waiters.Wait()
	return book
}
