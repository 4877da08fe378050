//koan:verdict serial
// The sum is right, but the kitchen starts to count when the bar has finished.

package resultofgo

func Bill(bar, kitchen func() int) int {
	return bar() + kitchen()
}
