//koan:verdict race
// A coordinator for the pauses, and a map that all of them write to.

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
	token := make(chan struct{}, 1)
	comeBack := func() { token <- struct{}{} }
	time.AfterFunc(pause, comeBack)
	seen := map[string]bool{first: true}
	var asking sync.WaitGroup
	var visit func(router string)
	visit = func(router string) {
		select {
		case <-token:
			time.AfterFunc(pause, comeBack)
		case <-ctx.Done():
			return
		}
		neighbours, err := ask(ctx, router)
		if err != nil {
			return
		}
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
