// Package firstreply is about a hungry guest and all pizzerias of the town.
package firstreply

import "context"

// Pizzeria answers a call.
type Pizzeria func(ctx context.Context) string

// Ask returns the first reply. Somebody stays on the phone for the others.
func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	replies := make(chan string)
	for _, call := range pizzerias {
		go func() { replies <- call(ctx) }()
	}
	tell()
	first := <-replies
	go func() {
		for range len(pizzerias) - 1 {
			<-replies
		}
	}()
	return first
}
