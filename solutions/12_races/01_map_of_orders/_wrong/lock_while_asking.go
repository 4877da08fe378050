//koan:verdict serial
// With the pen in his hand he waits for his guests, and all others wait for
// the pen.

package mapoforders

import "sync"

func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	book := make(map[string]string)
	var pen sync.Mutex
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() {
			pen.Lock()
			defer pen.Unlock()
			book[table] = take(table)
		})
	}
	waiters.Wait()
	return book
}
