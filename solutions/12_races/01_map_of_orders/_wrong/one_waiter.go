//koan:verdict serial
// One waiter for all tables needs no lock, and the last table no dinner.

package mapoforders

func Collect(
	tables []string,
	take func(table string) (order string),
) map[string]string {
	book := make(map[string]string)
	for _, table := range tables {
		book[table] = take(table)
	}
	return book
}
