// Package neverclosed is about a morning in a bakery.
package neverclosed

import "sync"

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	counter := make(chan string)
	var baker sync.WaitGroup
	baker.Go(func() {
		for {
			loaf, ok := bake()
			if !ok {
				return
			}
			counter <- loaf
		}
	})
	go func() {
		baker.Wait()
		close(counter)
	}()
	for loaf := range counter {
		sell(loaf)
	}
}
