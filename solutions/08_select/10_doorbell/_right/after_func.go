// Package doorbell is about a bell that keeps its temper.
package doorbell

import (
	"sync"
	"time"
)

// Watch rings from timers. Each knows the visit that it belongs to, and a lock
// decides who comes first.
func Watch(
	button <-chan struct{},
	off <-chan struct{},
	quiet, patience time.Duration,
	ring func(),
) {
	var (
		mu      sync.Mutex
		visit   int
		silence *time.Timer // nil: nobody is at the door
		late    *time.Timer
	)
	end := func() {
		visit++
		if silence != nil {
			silence.Stop()
			late.Stop()
		}
		silence, late = nil, nil
	}
	for {
		select {
		case <-button:
			mu.Lock()
			mine := visit
			fire := func() {
				mu.Lock()
				defer mu.Unlock()
				if visit == mine {
					end()
					ring()
				}
			}
			if silence == nil {
				silence = time.AfterFunc(quiet, fire)
				late = time.AfterFunc(patience, fire)
			} else {
				silence.Reset(quiet)
			}
			mu.Unlock()
		case <-off:
			mu.Lock()
			end()
			mu.Unlock()
			return
		}
	}
}
