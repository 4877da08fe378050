//koan:verdict rejected
//koan:unchecked time_limit
// Never comes to the tests.

package count

func init() {
	for {
	}
}

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n
}
