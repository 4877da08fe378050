//koan:verdict leak
// A select before the Read asks too early: the end comes while he is in the
// Read.

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
			for {
				select {
				case <-ctx.Done():
					return
				default:
				}
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
