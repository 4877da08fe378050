//koan:verdict race
// A lock of his own keeps nobody out: whoever locks must lock the same one.

package mapoforders

import "sync"

func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	book := make(map[string]string)
	locks := make([]sync.Mutex, len(tables))
	var waiters sync.WaitGroup
	for i, table := range tables {
		waiters.Go(func() {
			order := take(table)
			locks[i].Lock()
			defer locks[i].Unlock()
			book[table] = order
		})
	}
	waiters.Wait()
	return book
}
