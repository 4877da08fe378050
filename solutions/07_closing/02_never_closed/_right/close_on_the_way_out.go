// Package neverclosed is about a morning in a bakery.
package neverclosed

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	counter := make(chan string)
	go func() {
		for {
			loaf, ok := bake()
			if !ok {
				close(counter)
				return
			}
			counter <- loaf
		}
	}()
	for loaf := range counter {
		sell(loaf)
	}
}
