// Package mapoforders is about the orders of a whole room.
package mapoforders

import "sync"

// Collect uses a map that is made for many writers with keys of their own.
func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	var shared sync.Map
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() { shared.Store(table, take(table)) })
	}
	waiters.Wait()
	book := make(map[string]string)
	for table, order := range shared.Range {
		book[table.(string)] = order.(string)
	}
	return book
}
