// Package politecrawler is about a network that nobody has a map of.
package politecrawler

import (
	"context"
	"sync"
	"time"
)

// Ask asks a router who its neighbours are.
type Ask func(ctx context.Context, router string) ([]string, error)

// Map has one token: whoever asks takes it, and it comes back after a pause.
func Map(
	ctx context.Context, first string, pause time.Duration, ask Ask,
) (found []string, err error) {
	token := make(chan struct{}, 1)
	comeBack := func() { token <- struct{}{} }
	time.AfterFunc(pause, comeBack)
	var mu sync.Mutex
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
