//koan:verdict deadlock
// The kitchen gets all the time in the world, and the bar never closes.

package allasleep

import (
	"fmt"
	"io"
)

func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	orders := make(chan string)
	go func() {
		for order := range orders {
			cook(order)
			fmt.Fprintln(out, "cooked:", order)
		}
	}()
	for _, order := range []string{"soup", "pasta", "cake"} {
		orders <- order
	}
	close(orders)
	select {}
}
