//koan:verdict wrong
// A cook for each order. The evening ends, but the kitchen has one cook, and the
// guests have ordered in some order.

package allasleep

import (
	"fmt"
	"io"
	"sync"
)

func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	var kitchen sync.WaitGroup
	for _, order := range []string{"soup", "pasta", "cake"} {
		kitchen.Go(func() {
			cook(order)
			fmt.Fprintln(out, "cooked:", order)
		})
	}
	kitchen.Wait()
	fmt.Fprintln(out, "the bar closes")
}
