//koan:verdict leak
// A number that is just large: the town is larger.

package firstreply

import "context"

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	replies := make(chan string, 1000)
	for _, call := range pizzerias {
		go func() { replies <- call(ctx) }()
	}
	tell()
	return <-replies
}
