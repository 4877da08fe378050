//koan:verdict time_limit
// The same without an init function.

package count

var _ = spin()

func spin() int {
	for {
	}
}

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n
}
