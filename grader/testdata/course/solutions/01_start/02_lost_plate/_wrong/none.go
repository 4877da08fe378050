//koan:verdict wrong
// Nothing arrives at all.

package lostplate

func Plates(n int) []int { return nil }
