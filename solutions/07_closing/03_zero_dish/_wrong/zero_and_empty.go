//koan:verdict wrong
// A zero from an empty hatch looks like the end. But a hatch is empty after the
// last dish that has come so far, and an unbuffered one always.

package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for table := range tables {
		dish := <-hatch
		if dish == 0 && len(hatch) == 0 {
			break
		}
		serve(table, dish)
		served++
	}
	return served
}
