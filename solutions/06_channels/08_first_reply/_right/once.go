// Package firstreply is about a hungry guest and all pizzerias of the town.
package firstreply

import (
	"context"
	"sync"
)

// Pizzeria answers a call.
type Pizzeria func(ctx context.Context) string

// Ask returns the first reply: only the first one is written down.
func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	var first string
	var once sync.Once
	answered := make(chan struct{})
	for _, call := range pizzerias {
		go func() {
			reply := call(ctx)
			once.Do(func() {
				first = reply
				close(answered)
			})
		}()
	}
	tell()
	<-answered
	return first
}
