// Package mapoforders is about the orders of a whole room.
package mapoforders

import "sync"

// Collect gives each waiter a slip of paper of his own. When all are back, one
// alone copies the slips into the book.
func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	slips := make([]string, len(tables))
	var waiters sync.WaitGroup
	for i, table := range tables {
		waiters.Go(func() { slips[i] = take(table) })
	}
	waiters.Wait()
	book := make(map[string]string)
	for i, table := range tables {
		book[table] = slips[i]
	}
	return book
}
