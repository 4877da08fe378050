//koan:verdict serial
// A minute later they still stand there, and Watch has been late.

package mailslots

import (
	"context"
	"net"
	"sync"
	"time"
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
	walledUp := make(chan struct{})
	go func() {
		watchers.Wait()
		close(walledUp)
	}()
	select {
	case <-ctx.Done():
		time.Sleep(time.Minute)
	case <-walledUp:
	}
}
