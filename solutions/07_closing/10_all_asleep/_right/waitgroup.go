// Package allasleep is a whole small program: one evening in the bar.
package allasleep

import (
	"fmt"
	"io"
	"sync"
)

// Main counts the kitchen in a WaitGroup.
func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	orders := make(chan string)
	var kitchen sync.WaitGroup
	kitchen.Go(func() {
		for order := range orders {
			cook(order)
			fmt.Fprintln(out, "cooked:", order)
		}
	})
	for _, order := range []string{"soup", "pasta", "cake"} {
		orders <- order
	}
	close(orders)
	kitchen.Wait()
	fmt.Fprintln(out, "the bar closes")
}
