//koan:verdict serial
// The moments are booked for all; but who sleeps until then doesn't hear that
// the technician is called away.

package politecrawler

import (
	"context"
	"sync"
	"time"
)

// Ask asks a router who its neighbours are.
type Ask func(ctx context.Context, router string) ([]string, error)

func Map(
	ctx context.Context, first string, pause time.Duration, ask Ask,
) (found []string, err error) {
	var mu sync.Mutex
	seen := map[string]bool{first: true}
	next := time.Now().Add(pause)
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
		time.Sleep(time.Until(turn()))
		if ctx.Err() != nil {
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
