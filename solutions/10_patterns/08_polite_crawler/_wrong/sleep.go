//koan:verdict serial
// They all sleep at the same time, wake up at the same time, and don't hear
// that the technician is called away.

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
	var asking sync.WaitGroup
	var visit func(router string)
	visit = func(router string) {
		time.Sleep(pause)
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
