//koan:verdict deadlock
// Waits for ever.

package count

func Count(n int, visit func()) int {
	guests := make(chan int)
	for range n {
		guests <- 1
	}
	return n
}
