// Package neverclosed is about a morning in a bakery.
package neverclosed

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	counter := make(chan string)
	home := make(chan struct{})
	go func() {
		defer close(home)
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
		case <-home:
			return
		}
	}
}
