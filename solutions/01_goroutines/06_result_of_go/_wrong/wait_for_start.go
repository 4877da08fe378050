//koan:verdict race
// The message says that the bar has begun, not that it has an answer.

package resultofgo

func Bill(bar, kitchen func() int) int {
	var drinks int
	started := make(chan struct{})
	go func() {
		close(started)
		drinks = bar()
	}()
	<-started
	food := kitchen()
	return drinks + food
}
