//koan:verdict wrong
// Each guest waits in a goroutine of their own. Only two sit, but the door is
// no door any more: everybody crowds in, and any of them may be the next.

package twoseatbench

import "sync"

func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string, 2)
	var sitting sync.Mutex
	go func() {
		defer close(bench)
		var guests sync.WaitGroup
		defer guests.Wait()
		for guest, ok := come(); ok; guest, ok = come() {
			guests.Go(func() {
				bench <- guest
				sitting.Lock()
				defer sitting.Unlock()
				sit(guest)
			})
		}
	}()
	for guest := range bench {
		cut(guest)
	}
}
