// Package mailslots is about a house with many mail slots.
package mailslots

import (
	"context"
	"net"
	"sync"
)

// Watch watches the mail slots. In the end it walls up those that are left.
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
		for _, slot := range slots {
			slot.Close()
		}
		<-walledUp
	case <-walledUp:
	}
}
