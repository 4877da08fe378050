//koan:verdict wrong
// The first surprise of the day is taken for the end of it.

package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for table := range tables {
		dish := <-hatch
		if dish == 0 {
			break
		}
		serve(table, dish)
		served++
	}
	return served
}
