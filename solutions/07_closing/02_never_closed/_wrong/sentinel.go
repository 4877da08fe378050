//koan:verdict wrong
// The empty name says "no more", and so does the loaf that nobody has named.

package neverclosed

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	counter := make(chan string)
	go func() {
		for {
			loaf, ok := bake()
			if !ok {
				counter <- ""
				return
			}
			counter <- loaf
		}
	}()
	for loaf := range counter {
		if loaf == "" {
			break
		}
		sell(loaf)
	}
}
