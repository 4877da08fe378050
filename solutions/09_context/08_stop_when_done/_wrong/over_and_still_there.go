//koan:verdict wrong
// No plug of a band that has gone is pulled. But the function stays with the
// context, and keeps all that it refers to, until somebody complains.

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
	var plug sync.Mutex
	over := false
	context.AfterFunc(ctx, func() {
		plug.Lock()
		defer plug.Unlock()
		if !over {
			pullThePlug()
		}
	})
	songs = set()
	plug.Lock()
	defer plug.Unlock()
	over = true
	return songs
}
