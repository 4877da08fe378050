//koan:verdict deadlock
// Without the close it is the same as with a close that comes too late.

package allasleep

import (
	"fmt"
	"io"
)

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
	<-kitchen
	fmt.Fprintln(out, "the bar closes")
}
