//koan:verdict leak
// Who closes his slot when he goes must go first.

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
			defer slot.Close()
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
