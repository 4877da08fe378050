//koan:verdict wrong
// Nothing for a minute must mean that nothing will come? A dish may take longer.
// And from a closed hatch something comes at once: a zero.

package zerodish

import "time"

func Serve(tables int, hatch <-chan int, serve func(table, dish int)) int {
	served := 0
	for table := range tables {
		select {
		case dish, open := <-hatch:
			if !open {
				return served
			}
			serve(table, dish)
			served++
		case <-time.After(time.Minute):
			return served
		}
	}
	return served
}
