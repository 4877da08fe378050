//koan:verdict wrong
// After an hour without a loaf the assistant goes home: too late on most days,
// and too early for the loaf that takes longer.

package neverclosed

import "time"

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
		case <-time.After(time.Hour):
			return
		}
	}
}
