// Package closedearly rings the bell.
package closedearly

import "sync"

// Ring tells every cook in a goroutine of their own that a dish is ordered.
func Ring(dishes []string, hear func(string)) {
	bell := make(chan string, len(dishes))
	var wg sync.WaitGroup
	for _, dish := range dishes {
		wg.Add(1)
		go func() {
			defer wg.Done()
			bell <- dish
		}()
	}
	close(bell)
	wg.Wait()
	for dish := range bell {
		hear(dish)
	}
}
