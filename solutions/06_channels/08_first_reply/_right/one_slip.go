// Package firstreply is about a hungry guest and all pizzerias of the town.
package firstreply

import "context"

// Pizzeria answers a call.
type Pizzeria func(ctx context.Context) string

// Ask returns the first reply. There is one slip of paper: whoever finds it
// written on throws the own reply away.
func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	slip := make(chan string, 1)
	for _, call := range pizzerias {
		go func() {
			reply := call(ctx)
			select {
			case slip <- reply:
			default:
			}
		}()
	}
	tell()
	return <-slip
}
