// Package mapoforders is about the orders of a whole room.
package mapoforders

import "sync"

// Collect sends a waiter to every table, all at the same time. Each waiter
// takes the order of his table and writes it into the book, under the name of
// the table; no two tables have the same name. When all waiters are back,
// Collect returns the book.
//
// Guests take their time: nobody waits until another table has decided.
func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	book := make(map[string]string)
	// One book, one pen: a map is a single thing, whatever the keys.
	var pen sync.Mutex
	var waiters sync.WaitGroup
	for _, table := range tables {
		waiters.Go(func() {
			order := take(table)
			pen.Lock()
			defer pen.Unlock()
			book[table] = order
		})
	}
	waiters.Wait()
	return book
}
