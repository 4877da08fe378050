//koan:verdict deadlock
// The waiter stands at the hatch until the kitchen has closed, even when he has
// all that he needs.

package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	var dishes []int
	for dish := range hatch {
		dishes = append(dishes, dish)
	}
	for table := range min(tables, len(dishes)) {
		serve(table, dishes[table])
		served++
	}
	return served
}
