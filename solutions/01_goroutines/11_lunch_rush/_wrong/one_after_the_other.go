//koan:verdict serial
// One table after the other: no lock is needed, and lunch takes until the
// evening.

package lunchrush

func Serve(tables, stoves int, order, cook, serve func(table int)) {
	for table := range tables {
		order(table)
		cook(table)
		serve(table)
	}
}
