//koan:verdict deadlock
// Deferred calls run last in, first out: the wait comes before the close.

package allasleep

import (
	"fmt"
	"io"
)

func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	orders := make(chan string)
	defer close(orders)
	kitchen := make(chan struct{})
	go func() {
		defer close(kitchen)
		for order := range orders {
			cook(order)
			fmt.Fprintln(out, "cooked:", order)
		}
	}()
	defer func() {
		<-kitchen
		fmt.Fprintln(out, "the bar closes")
	}()
	for _, order := range []string{"soup", "pasta", "cake"} {
		orders <- order
	}
}
