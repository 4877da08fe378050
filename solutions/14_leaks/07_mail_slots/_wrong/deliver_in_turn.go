//koan:verdict serial
// All slots are watched, but only one person delivers: whoever has mail waits
// for the others.

package mailslots

import (
	"context"
	"net"
	"sync"
)

func Watch(ctx context.Context, slots []net.Conn, deliver func(letter byte)) {
	defer context.AfterFunc(ctx, func() {
		for _, slot := range slots {
			slot.Close()
		}
	})()
	letters := make(chan byte)
	var watchers sync.WaitGroup
	for _, slot := range slots {
		watchers.Go(func() {
			letter := make([]byte, 1)
			for ctx.Err() == nil {
				if _, err := slot.Read(letter); err != nil {
					return
				}
				letters <- letter[0]
			}
		})
	}
	go func() {
		watchers.Wait()
		close(letters)
	}()
	for letter := range letters {
		deliver(letter)
	}
}
