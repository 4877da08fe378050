// Package stopwhendone is about the bands that play in the bar.
package stopwhendone

import (
	"context"
	"sync"
)

// Play waits with a Once: whoever comes second waits for the first.
func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	var plug sync.Once
	stop := context.AfterFunc(ctx, func() { plug.Do(pullThePlug) })
	songs = set()
	if !stop() {
		plug.Do(pullThePlug)
	}
	return songs
}
