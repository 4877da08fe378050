//koan:verdict serial
// One waiter alone never needs more than one of the three trays.

package semaphoreoftrays

func Serve(tables []int, serve func(table int)) {
	for _, table := range tables {
		serve(table)
	}
}
