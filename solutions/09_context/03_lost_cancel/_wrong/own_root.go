//koan:verdict wrong
// Nothing hangs on the evening now, and nobody hears when it ends.

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
			limited, cancel := context.WithTimeout(context.Background(), limit)
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
