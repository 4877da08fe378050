// Package firstreply is about a hungry guest and all pizzerias of the town.
package firstreply

import "context"

// Pizzeria answers a call.
type Pizzeria func(ctx context.Context) string

// Ask returns the first reply. Who is ready later notices that nobody listens
// any more.
func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	replies := make(chan string)
	for _, call := range pizzerias {
		go func() {
			reply := call(ctx)
			select {
			case replies <- reply:
			case <-ctx.Done():
			}
		}()
	}
	tell()
	return <-replies
}
