//koan:verdict wrong
// Whoever gives up after an hour returns while a letter to far away is still
// under way.

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
	defer context.AfterFunc(ctx, func() {
		for _, s := range slots {
			s.Close()
		}
	})()
	done := make(chan struct{})
	go func() { watchers.Wait(); close(done) }()
	select {
	case <-done:
	case <-ctx.Done():
		select {
		case <-done:
		case <-time.After(time.Hour):
		}
	}
}
