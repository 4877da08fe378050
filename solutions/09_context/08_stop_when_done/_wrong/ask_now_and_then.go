//koan:verdict leak
// Asking once a second is late, and goes on asking after the last set.

package stopwhendone

import (
	"context"
	"time"
)

func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	go func() {
		for ctx.Err() == nil {
			time.Sleep(time.Second)
		}
		pullThePlug()
	}()
	return set()
}
