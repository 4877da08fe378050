//koan:verdict serial
// Whoever asks twenty times a second is only a little late, and wakes up thirty
// thousand times in half an hour to find that out.

package deafworker

import (
	"context"
	"time"
)

func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	go func() {
		defer close(home)
		for {
			look()
			end := time.Now().Add(pause)
			for time.Now().Before(end) {
				if ctx.Err() != nil {
					return
				}
				time.Sleep(50 * time.Millisecond)
			}
		}
	}()
	return home
}
