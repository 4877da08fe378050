//koan:verdict serial
// One question after the other is polite enough, and takes twice as long.

package politecrawler

import (
	"context"
	"time"
)

// Ask asks a router who its neighbours are.
type Ask func(ctx context.Context, router string) ([]string, error)

func Map(
	ctx context.Context, first string, pause time.Duration, ask Ask,
) (found []string, err error) {
	seen := map[string]bool{first: true}
	for waiting := []string{first}; len(waiting) > 0; waiting = waiting[1:] {
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return found, ctx.Err()
		}
		neighbours, err := ask(ctx, waiting[0])
		if err != nil {
			continue
		}
		found = append(found, waiting[0])
		for _, n := range neighbours {
			if !seen[n] {
				seen[n] = true
				waiting = append(waiting, n)
			}
		}
	}
	return found, ctx.Err()
}
