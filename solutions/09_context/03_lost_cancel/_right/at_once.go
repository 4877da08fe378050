// Package lostcancel is about a bar that asks its suppliers for offers.
package lostcancel

import (
	"context"
	"sync"
	"time"
)

// A Supplier makes an offer, or says why there is none. A supplier stops
// thinking about it when ctx ends.
type Supplier func(ctx context.Context) (offer string, err error)

// Ask cancels as soon as a supplier has answered, before it looks at the answer.
func Ask(
	ctx context.Context, limit time.Duration, suppliers []Supplier,
) (offers []string) {
	offers = make([]string, len(suppliers))
	var wg sync.WaitGroup
	for i, supplier := range suppliers {
		wg.Go(func() {
			limited, cancel := context.WithTimeout(ctx, limit)
			offer, err := supplier(limited)
			cancel()
			if err != nil {
				return
			}
			offers[i] = offer
		})
	}
	wg.Wait()
	return offers
}
