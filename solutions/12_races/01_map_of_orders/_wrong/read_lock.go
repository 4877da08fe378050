//koan:verdict race
// RLock lets all in together. It is for those who only read.

package mapoforders

import "sync"

func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	book := make(map[string]string)
	var pen sync.RWMutex
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() {
			order := take(table)
			pen.RLock()
			defer pen.RUnlock()
			book[table] = order
		})
	}
	waiters.Wait()
	return book
}
