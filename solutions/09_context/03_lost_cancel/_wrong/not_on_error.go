//koan:verdict wrong
// At the end of the function, but not on every way out.

package lostcancel

import (
	"context"
	"sync"
	"time"
)

type Supplier func(ctx context.Context) (offer string, err error)

func Ask(
	ctx context.Context, limit time.Duration, suppliers []Supplier,
) (offers []string) {
	offers = make([]string, len(suppliers))
	var wg sync.WaitGroup
	for i, supplier := range suppliers {
		wg.Go(func() {
			limited, cancel := context.WithTimeout(ctx, limit)
			offer, err := supplier(limited)
			if err != nil {
				return
			}
			offers[i] = offer
			cancel()
		})
	}
	wg.Wait()
	return offers
}
