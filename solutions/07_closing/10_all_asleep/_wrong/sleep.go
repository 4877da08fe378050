//koan:verdict wrong
// A moment is not how long a cake takes.

package allasleep

import (
	"fmt"
	"io"
	"time"
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
	time.Sleep(10 * time.Millisecond)
	fmt.Fprintln(out, "the bar closes")
}
