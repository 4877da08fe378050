// Package count is about guests who visit a hall.
package count

// Count has n guests visit the hall, all at the same time and each once, and
// returns how many have been there. When it returns, everybody has left.
func Count(n int, visit func()) int {
	seen := 0
	for range n {
		visit()
		seen++
	}
	return seen
}
