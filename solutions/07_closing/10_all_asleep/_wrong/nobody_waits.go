//koan:verdict wrong
// The program ends while the cake is still in the oven.

package allasleep

import (
	"fmt"
	"io"
)

func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	orders := make(chan string)
	defer close(orders)
	go func() {
		for order := range orders {
			cook(order)
			fmt.Fprintln(out, "cooked:", order)
		}
	}()
	for _, order := range []string{"soup", "pasta", "cake"} {
		orders <- order
	}
	fmt.Fprintln(out, "the bar closes")
}
