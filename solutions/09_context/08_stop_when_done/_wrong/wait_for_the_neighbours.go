//koan:verdict deadlock
// Waiting for the listener is right, but the listener waits for neighbours who
// never complain.

package stopwhendone

import (
	"context"
	"sync"
)

func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	var listener sync.WaitGroup
	listener.Go(func() {
		<-ctx.Done()
		pullThePlug()
	})
	songs = set()
	listener.Wait()
	return songs
}
