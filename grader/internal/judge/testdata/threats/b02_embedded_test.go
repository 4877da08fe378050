//koan:verdict rejected
//koan:unchecked compile_error
// Reads the test. It is not in the same folder when the koan is built.

package count

import _ "embed"

//go:embed count_test.go
var test string

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n + len(test)
}
