//koan:verdict wrong
// There is nothing to recover from: a receive from a closed channel never
// panics.

package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	defer func() { recover() }()
	for table := range tables {
		dish := <-hatch
		serve(table, dish)
		served++
	}
	return served
}
