// Package allasleep is a whole small program: one evening in the bar.
package allasleep

import (
	"fmt"
	"io"
)

// Main cooks; the orders are brought by somebody else, who also closes.
func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	orders := make(chan string)
	go func() {
		defer close(orders)
		for _, order := range []string{"soup", "pasta", "cake"} {
			orders <- order
		}
	}()
	for order := range orders {
		cook(order)
		fmt.Fprintln(out, "cooked:", order)
	}
	fmt.Fprintln(out, "the bar closes")
}
