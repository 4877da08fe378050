//koan:verdict wrong
// One context for all, and whoever is done first cancels it for the others.

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
	limited, cancel := context.WithTimeout(ctx, limit)
	var wg sync.WaitGroup
	for i, supplier := range suppliers {
		wg.Go(func() {
			defer cancel()
			offer, err := supplier(limited)
			if err != nil {
				return
			}
			offers[i] = offer
		})
	}
	wg.Wait()
	return offers
}
