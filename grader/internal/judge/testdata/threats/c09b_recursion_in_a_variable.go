//koan:verdict panic
// The same before the tests: the limit of a stack is set even then.

package count

var _ = deep(0)

func deep(n int) int { return 1 + deep(n+1) }

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n
}
