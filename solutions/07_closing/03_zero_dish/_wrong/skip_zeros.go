//koan:verdict wrong
// Whoever has ordered the surprise waits for it in vain.

package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for table := range tables {
		dish := <-hatch
		if dish == 0 {
			continue
		}
		serve(table, dish)
		served++
	}
	return served
}
