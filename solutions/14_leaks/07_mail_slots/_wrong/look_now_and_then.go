//koan:verdict serial
// Who wakes up each minute to look whether it is over ends up to a minute too
// late, and wakes up for nothing all day.

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
				slot.SetReadDeadline(time.Now().Add(time.Minute))
				_, err := slot.Read(letter)
				if late, ok := err.(net.Error); ok && late.Timeout() {
					continue
				} else if err != nil {
					return
				}
				deliver(letter[0])
			}
		})
	}
	watchers.Wait()
}
