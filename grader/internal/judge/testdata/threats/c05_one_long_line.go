//koan:verdict output_limit
// Prints 20 MB without a line end.

package count

import (
	"fmt"
	"strings"
)

func Count(n int, visit func()) int {
	fmt.Print(strings.Repeat("guest ", 20<<20/6))
	return n
}
