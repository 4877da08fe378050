// Package nilcase is about a bell that is heard once.
package nilcase

import "sync"

// Serve has somebody else listen to the bell. Whoever does something holds the
// tray, and there is one tray.
func Serve(
	hatch <-chan string,
	bell <-chan struct{},
	serve func(dish string),
	announce func(),
) {
	var tray sync.Mutex
	var listener sync.WaitGroup
	home := make(chan struct{})
	listener.Go(func() {
		select {
		case <-bell:
			tray.Lock()
			defer tray.Unlock()
			announce()
		case <-home:
		}
	})
	for dish := range hatch {
		tray.Lock()
		serve(dish)
		tray.Unlock()
	}
	close(home)
	listener.Wait()
}
