//koan:verdict wrong
// The loop takes a dish first and then sees that nobody is left to eat it.

package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for dish := range hatch {
		if served == tables {
			break
		}
		serve(served, dish)
		served++
	}
	return served
}
