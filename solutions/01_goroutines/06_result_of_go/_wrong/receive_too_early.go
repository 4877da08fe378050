//koan:verdict serial
// The bar counts in a goroutine, and Bill waits for it before it even asks the
// kitchen.

package resultofgo

func Bill(bar, kitchen func() int) int {
	drinks := make(chan int)
	go func() { drinks <- bar() }()
	n := <-drinks
	return n + kitchen()
}
