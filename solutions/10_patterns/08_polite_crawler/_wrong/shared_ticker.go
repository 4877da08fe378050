//koan:verdict wrong
// One ticker for all; but it keeps a tick that nobody took. After a quiet
// second two questions come right after each other.

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
	pace := time.NewTicker(pause)
	defer pace.Stop()
	var mu sync.Mutex
	seen := map[string]bool{first: true}
	var asking sync.WaitGroup
	var visit func(router string)
	visit = func(router string) {
		select {
		case <-pace.C:
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
