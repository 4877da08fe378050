//koan:verdict wrong
// No loaf on the counter at this moment is not the same as no more loaves.

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
	for {
		select {
		case loaf := <-counter:
			sell(loaf)
		default:
			return
		}
	}
}
