// Package onetray has three trays.
package onetray

import "sync"

// Serve carries n plates, three at a time.
func Serve(n int, carry func()) {
	var tray sync.Mutex
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			tray.Lock()
			defer tray.Unlock()
			carry()
		})
	}
	wg.Wait()
}
