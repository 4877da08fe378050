// Package firstreply is about a hungry guest and all pizzerias of the town.
package firstreply

import "context"

// Pizzeria answers a call: who it is and when the pizza can come. Making up
// their minds takes as long as it takes. Some hang up when ctx is cancelled;
// others don't notice, and finish their answer.
type Pizzeria func(ctx context.Context) string

// Ask calls all pizzerias, at least one, at the same time. While they make up
// their minds, Ask tells the guest that it may take a moment; then it waits for
// the first reply, and returns that as soon as it is there. Replies are counted
// from the first call on, also those that come while the guest is being told.
//
// When Ask returns, the other pizzerias have been called off, by cancelling
// their ctx; before the first reply is in, nobody is. Nobody stays on the phone
// longer than their answer takes.
func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	// Room for every reply: only the first one is read, but whoever answers
	// later can still leave a message and hang up.
	replies := make(chan string, len(pizzerias))
	for _, call := range pizzerias {
		go func() { replies <- call(ctx) }()
	}
	tell()
	return <-replies
}
