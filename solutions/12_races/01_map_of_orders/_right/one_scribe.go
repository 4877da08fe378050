// Package mapoforders is about the orders of a whole room.
package mapoforders

// Collect has the waiters call out the orders, and one scribe write them down.
func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	type line struct{ table, order string }
	lines := make(chan line)
	for _, table := range tables {
		go func() { lines <- line{table, take(table)} }()
	}
	book := make(map[string]string)
	for range tables {
		l := <-lines
		book[l.table] = l.order
	}
	return book
}
