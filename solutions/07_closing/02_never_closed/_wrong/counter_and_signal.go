//koan:verdict wrong
// A signal beside the counter, and room on the counter: if the last loaf lies
// there and the baker has gone, select picks one of the two at random.

package neverclosed

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	counter := make(chan string, 1)
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		for {
			loaf, ok := bake()
			if !ok {
				return
			}
			counter <- loaf
		}
	}()
	for {
		select {
		case loaf := <-counter:
			sell(loaf)
		case <-gone:
			return
		}
	}
}
