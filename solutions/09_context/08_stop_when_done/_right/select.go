// Package stopwhendone is about the bands that play in the bar.
package stopwhendone

import (
	"context"
	"sync"
)

// Play sends the listener home itself, and waits for them.
func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	over := make(chan struct{})
	var listener sync.WaitGroup
	listener.Go(func() {
		select {
		case <-ctx.Done():
			pullThePlug()
		case <-over:
		}
	})
	songs = set()
	close(over)
	listener.Wait()
	return songs
}
