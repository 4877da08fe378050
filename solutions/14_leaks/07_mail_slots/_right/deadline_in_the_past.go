// Package mailslots is about a house with many mail slots.
package mailslots

import (
	"context"
	"net"
	"sync"
	"time"
)

// Watch watches the mail slots. When ctx ends, it is too late for every Read.
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
	defer context.AfterFunc(ctx, func() {
		for _, slot := range slots {
			slot.SetReadDeadline(time.Unix(0, 1))
		}
	})()
	watchers.Wait()
}
