//koan:verdict serial
// Without a goroutine Watch comes back only when the office is closed.

package deafworker

import (
	"context"
	"time"
)

func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	defer close(home)
	for {
		look()
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return home
		}
	}
}
