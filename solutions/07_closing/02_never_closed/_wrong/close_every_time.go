//koan:verdict panic
// The counter is closed after the first loaf, and the second one is laid on it.

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
			close(counter)
		}
	}()
	for loaf := range counter {
		sell(loaf)
	}
}
