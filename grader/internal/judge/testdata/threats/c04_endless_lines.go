//koan:verdict output_limit
// Prints for ever.

package count

import "fmt"

func Count(n int, visit func()) int {
	for {
		fmt.Println("one more guest, and one more, and one more, and one more, and one more")
	}
}
