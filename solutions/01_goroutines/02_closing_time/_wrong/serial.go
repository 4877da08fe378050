//koan:verdict serial
// One waiter serves everybody, but table by table: the last guests wait long.

package closingtime

func ServeAll(tables int, serve func(table int)) {
	for table := range tables {
		serve(table)
	}
}
