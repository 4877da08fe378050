//koan:verdict leak
// Room for every reply, but nobody tells the others that it is over: who would
// only have hung up when called off stays on the phone.

package firstreply

import "context"

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	replies := make(chan string, len(pizzerias))
	for _, call := range pizzerias {
		go func() { replies <- call(ctx) }()
	}
	tell()
	return <-replies
}
