// Package mailslots is about a house with many mail slots.
package mailslots

import (
	"context"
	"net"
	"sync"
)

// Watch watches the mail slots. Behind each there is somebody who sees to its
// end.
func Watch(ctx context.Context, slots []net.Conn, deliver func(letter byte)) {
	var watchers sync.WaitGroup
	for _, slot := range slots {
		watchers.Go(func() {
			defer context.AfterFunc(ctx, func() { slot.Close() })()
			letter := make([]byte, 1)
			for ctx.Err() == nil {
				if _, err := slot.Read(letter); err != nil {
					return
				}
				deliver(letter[0])
			}
		})
	}
	watchers.Wait()
}
