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

// Ask gives all suppliers the same context: they all start now.
func Ask(
	ctx context.Context, limit time.Duration, suppliers []Supplier,
) (offers []string) {
	offers = make([]string, len(suppliers))
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var wg sync.WaitGroup
	for i, supplier := range suppliers {
		wg.Go(func() {
			offer, err := supplier(ctx)
			if err != nil {
				return
			}
			offers[i] = offer
		})
	}
	wg.Wait()
	return offers
}
