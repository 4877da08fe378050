// Package allasleep is a whole small program: one evening in the bar.
package allasleep

import (
	"fmt"
	"io"
)

// Main is the main function of the program, and prints what happens to out. The
// waiter, that's Main, brings three orders to the kitchen. The cook cooks one
// after the other, while the waiter takes the next one. When the last dish has
// been cooked, the bar closes, Main returns, and the program ends with it.
func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	orders := make(chan string)

	kitchen := make(chan struct{})
	go func() {
		defer close(kitchen)
		for order := range orders {
			cook(order)
			fmt.Fprintln(out, "cooked:", order)
		}
	}()

	for _, order := range []string{"soup", "pasta", "cake"} {
		orders <- order
	}
	// First close, then wait: a deferred close would come after the wait, and
	// the kitchen, whose loop ends with the close, would never be through.
	close(orders)
	<-kitchen
	fmt.Fprintln(out, "the bar closes")
}
