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

// Ask gives every supplier the same deadline.
func Ask(
	ctx context.Context, limit time.Duration, suppliers []Supplier,
) (offers []string) {
	offers = make([]string, len(suppliers))
	deadline := time.Now().Add(limit)
	var wg sync.WaitGroup
	for i, supplier := range suppliers {
		wg.Go(func() {
			limited, cancel := context.WithDeadline(ctx, deadline)
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
