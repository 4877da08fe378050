//koan:verdict deadlock
// Now Watch waits for the watchers. But they still wait for letters.

package mailslots

import (
	"context"
	"net"
	"sync"
)

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
	watchers.Wait()
}
