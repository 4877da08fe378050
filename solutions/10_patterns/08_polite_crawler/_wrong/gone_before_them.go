//koan:verdict wrong
// There is room for every answer, so nobody is stuck; but Map returns while
// they are still hanging up.

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
	type answer struct {
		router     string
		neighbours []string
		err        error
	}
	answers := make(chan answer, 100)
	seen := map[string]bool{first: true}
	waiting := []string{first}
	under := 0
	may := time.After(pause)
	ready := false
	for len(waiting) > 0 || under > 0 {
		if ready && len(waiting) > 0 {
			router := waiting[0]
			waiting, ready = waiting[1:], false
			under++
			may = time.After(pause)
			go func() {
				neighbours, err := ask(ctx, router)
				answers <- answer{router, neighbours, err}
			}()
		}
		select {
		case <-ctx.Done():
			return found, ctx.Err()
		case <-may:
			ready = true
		case a := <-answers:
			under--
			if a.err != nil {
				continue
			}
			found = append(found, a.router)
			for _, n := range a.neighbours {
				if !seen[n] {
					seen[n] = true
					waiting = append(waiting, n)
				}
			}
		}
	}
	return found, nil
}
