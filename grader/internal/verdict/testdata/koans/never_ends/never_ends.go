// Package neverends looks for an even number.
package neverends

// Even is the first even number from n.
func Even(n int) int {
	for n%2 != 0 {
		n += 2
	}
	return n
}
