//koan:verdict wrong
// An empty hatch isn't a closed one: the next dish may still be on the stove.

package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for table := range tables {
		if len(hatch) == 0 {
			break
		}
		dish := <-hatch
		serve(table, dish)
		served++
	}
	return served
}
