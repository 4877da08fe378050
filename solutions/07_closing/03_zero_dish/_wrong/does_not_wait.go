//koan:verdict wrong
// With a default the waiter doesn't wait for the cook, he goes home.

package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for table := range tables {
		var dish int
		var ok bool
		select {
		case dish, ok = <-hatch:
		default:
		}
		if !ok {
			break
		}
		serve(table, dish)
		served++
	}
	return served
}
