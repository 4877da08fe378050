// Package zerodish is about a kitchen that closes before all have eaten.
package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	if tables == 0 {
		return 0
	}
	for dish := range hatch {
		serve(served, dish)
		served++
		if served == tables {
			break
		}
	}
	return served
}
