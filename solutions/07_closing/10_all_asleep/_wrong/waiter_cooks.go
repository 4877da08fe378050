//koan:verdict serial
// The waiter cooks himself, so nobody takes the next order meanwhile.

package allasleep

import (
	"fmt"
	"io"
)

func Main(out io.Writer, cook func(order string)) {
	fmt.Fprintln(out, "the bar opens")
	for _, order := range []string{"soup", "pasta", "cake"} {
		cook(order)
		fmt.Fprintln(out, "cooked:", order)
	}
	fmt.Fprintln(out, "the bar closes")
}
