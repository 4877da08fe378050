//koan:verdict leak
// Room for one more reply: with four pizzerias, two still wait for ever.

package firstreply

import "context"

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	replies := make(chan string, 1)
	for _, call := range pizzerias {
		go func() { replies <- call(ctx) }()
	}
	tell()
	return <-replies
}
