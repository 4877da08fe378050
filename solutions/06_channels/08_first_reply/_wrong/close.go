//koan:verdict race
// Who answers later now sends on a closed channel.

package firstreply

import "context"

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	replies := make(chan string)
	for _, call := range pizzerias {
		go func() { replies <- call(ctx) }()
	}
	tell()
	first := <-replies
	close(replies)
	return first
}
