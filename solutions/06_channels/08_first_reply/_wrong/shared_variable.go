//koan:verdict race
// The last one to answer overwrites the reply that the guest has got.

package firstreply

import "context"

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	var reply string
	answered := make(chan struct{}, len(pizzerias))
	for _, call := range pizzerias {
		go func() {
			reply = call(ctx)
			answered <- struct{}{}
		}()
	}
	tell()
	<-answered
	return reply
}
