// Package allasleep is a whole small program: one evening in the bar.
package allasleep

import (
	"fmt"
	"io"
)

// Main brings all orders at once: there is room for them, and a close only says
// that no more come.
func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	orders := make(chan string, 3)
	for _, order := range []string{"soup", "pasta", "cake"} {
		orders <- order
	}
	close(orders)
	kitchen := make(chan struct{})
	go func() {
		defer close(kitchen)
		for order := range orders {
			cook(order)
			fmt.Fprintln(out, "cooked:", order)
		}
	}()
	<-kitchen
	fmt.Fprintln(out, "the bar closes")
}
