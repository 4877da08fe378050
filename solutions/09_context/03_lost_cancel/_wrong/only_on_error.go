//koan:verdict wrong
// Who was quick and friendly still leaves a context behind.

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
				cancel()
				return
			}
			offers[i] = offer
		})
	}
	wg.Wait()
	return offers
}
