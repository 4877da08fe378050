// Package neverclosed is about a morning in a bakery.
package neverclosed

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	type basket struct {
		loaf string
		ok   bool
	}
	counter := make(chan basket)
	go func() {
		for {
			loaf, ok := bake()
			counter <- basket{loaf, ok}
			if !ok {
				return
			}
		}
	}()
	for next := range counter {
		if !next.ok {
			return
		}
		sell(next.loaf)
	}
}
