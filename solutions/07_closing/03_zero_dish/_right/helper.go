// Package zerodish is about a kitchen that closes before all have eaten.
package zerodish

import "iter"

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for dish := range upTo(tables, hatch) {
		serve(served, dish)
		served++
	}
	return served
}

func upTo(n int, hatch <-chan int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for range n {
			dish, ok := <-hatch
			if !ok || !yield(dish) {
				return
			}
		}
	}
}
