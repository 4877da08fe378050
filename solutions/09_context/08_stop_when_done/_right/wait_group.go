// Package stopwhendone is about the bands that play in the bar.
package stopwhendone

import (
	"context"
	"sync"
)

// The group waits for the plug; who withdraws in time crosses it off.
func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	var pulling sync.WaitGroup
	pulling.Add(1)
	stop := context.AfterFunc(ctx, func() {
		defer pulling.Done()
		pullThePlug()
	})
	songs = set()
	if stop() {
		pulling.Done()
	}
	pulling.Wait()
	return songs
}
