//koan:verdict deadlock
// The assistant wants to close the counter when the loop is over. It is over
// when the counter is closed.

package neverclosed

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	counter := make(chan string)
	go func() {
		for {
			loaf, ok := bake()
			if !ok {
				return
			}
			counter <- loaf
		}
	}()
	for loaf := range counter {
		sell(loaf)
	}
	close(counter)
}
