// Package politecrawler is about a network that nobody has a map of.
package politecrawler

import (
	"context"
	"sync"
	"time"
)

// Ask asks a router who its neighbours are.
type Ask func(ctx context.Context, router string) ([]string, error)

// Map finds all routers of a network: it asks the first one for its neighbours,
// then those, and so on, each router once. It returns those that have answered;
// whoever returns an error is left out.
//
// Answers take their time. Map doesn't wait for one before it asks the next
// router: several questions are under way at once. But it is polite. A question
// is put when a pause has passed since the last one, whoever that one went to,
// and since the call of Map; as soon as that, and no sooner. Nobody waits for
// his turn with a lock in his hand.
//
// When ctx ends, Map asks nobody else, and ask gives up by itself. Map returns
// as soon as all have, with what was found by then and the context's error.
func Map(
	ctx context.Context, first string, pause time.Duration, ask Ask,
) (found []string, err error) {
	var mu sync.Mutex
	seen := map[string]bool{first: true}
	next := time.Now().Add(pause) // when the next question may be put
	// turn takes the next free moment for a question, and says when it is. That
	// is done under the lock; the waiting isn't.
	turn := func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		mine := next
		if now := time.Now(); mine.Before(now) {
			mine = now
		}
		next = mine.Add(pause)
		return mine
	}
	var asking sync.WaitGroup
	var visit func(router string)
	visit = func(router string) {
		select {
		case <-time.After(time.Until(turn())):
		case <-ctx.Done():
			return
		}
		neighbours, err := ask(ctx, router)
		if err != nil {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		found = append(found, router)
		for _, n := range neighbours {
			if !seen[n] {
				seen[n] = true
				asking.Go(func() { visit(n) })
			}
		}
	}
	asking.Go(func() { visit(first) })
	asking.Wait()
	return found, ctx.Err()
}
