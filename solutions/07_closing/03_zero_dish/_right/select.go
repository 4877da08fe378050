// Package zerodish is about a kitchen that closes before all have eaten.
package zerodish

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for table := range tables {
		var dish int
		var ok bool
		select {
		case dish, ok = <-hatch:
		}
		if !ok {
			return served
		}
		serve(table, dish)
		served++
	}
	return served
}
