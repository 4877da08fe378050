//koan:verdict leak
// Who isn't heard hangs up after a while. How long is that while? Too long for
// the telephone, and too short for a guest who is hard of hearing.

package firstreply

import (
	"context"
	"time"
)

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	replies := make(chan string)
	for _, call := range pizzerias {
		go func() {
			reply := call(ctx)
			select {
			case replies <- reply:
			case <-time.After(10 * time.Minute):
			}
		}()
	}
	tell()
	return <-replies
}
