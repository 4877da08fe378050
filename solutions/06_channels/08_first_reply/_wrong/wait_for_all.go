//koan:verdict serial
// Nobody is left behind, but the guest waits for the slowest pizzeria.

package firstreply

import (
	"context"
	"sync"
)

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	replies := make(chan string, len(pizzerias))
	var calls sync.WaitGroup
	for _, call := range pizzerias {
		calls.Go(func() { replies <- call(ctx) })
	}
	tell()
	calls.Wait()
	return <-replies
}
