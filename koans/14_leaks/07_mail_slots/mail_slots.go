// Package mailslots is about a house with many mail slots.
package mailslots

import (
	"context"
	"net"
	"sync"
)

// Watch puts somebody behind every mail slot of a big house. Each takes out one
// letter after the other and delivers it, as soon as it is there: whoever has
// mail doesn't wait for the others. Each letter is one byte.
//
// Some slots are walled up in the course of time: then Read returns an error,
// and there is nothing to watch there any more. Watch returns when that is so
// for all of them, or as soon as ctx ends. A letter that is being delivered at
// that moment is delivered first.
//
// When Watch has returned, nobody stands behind a slot any more. The slots are
// not used again after that.
func Watch(ctx context.Context, slots []net.Conn, deliver func(letter byte)) {
	var watchers sync.WaitGroup
	for _, slot := range slots {
		watchers.Go(func() {
			letter := make([]byte, 1)
			for ctx.Err() == nil {
				if _, err := slot.Read(letter); err != nil {
					return
				}
				deliver(letter[0])
			}
		})
	}
	walledUp := make(chan struct{})
	go func() {
		watchers.Wait()
		close(walledUp)
	}()
	select {
	case <-ctx.Done():
	case <-walledUp:
	}
}
