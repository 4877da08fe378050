//koan:verdict serial
// Prints what looks like a hundred thousand crashes: whoever reads them must not
// begin anew at each.

package count

import (
	"fmt"
	"strings"
)

func Count(n int, visit func()) int {
	if n == 3 {
		fmt.Print(strings.Repeat("panic: \n", 120_000))
	}
	for range n {
		visit()
	}
	return n
}
