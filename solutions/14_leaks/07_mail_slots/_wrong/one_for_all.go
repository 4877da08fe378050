//koan:verdict serial
// One person who stands behind each slot in turn doesn't see the letter in the
// last one.

package mailslots

import (
	"context"
	"net"
)

func Watch(ctx context.Context, slots []net.Conn, deliver func(letter byte)) {
	defer context.AfterFunc(ctx, func() {
		for _, slot := range slots {
			slot.Close()
		}
	})()
	letter := make([]byte, 1)
	for _, slot := range slots {
		for ctx.Err() == nil {
			if _, err := slot.Read(letter); err != nil {
				break
			}
			deliver(letter[0])
		}
	}
}
