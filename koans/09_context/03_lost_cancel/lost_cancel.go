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

// Ask asks all suppliers at the same time. Each has the given limit to answer,
// or less if ctx ends before. It returns as soon as it has heard from all of
// them: the offers in the order of the suppliers, "" where there is none.
//
// When it returns, nothing that it has made hangs on ctx any more. The owner of
// the bar keeps one context for the whole evening and asks a thousand times.
func Ask(
	ctx context.Context, limit time.Duration, suppliers []Supplier,
) (offers []string) {
	offers = make([]string, len(suppliers))
	var wg sync.WaitGroup
	for i, supplier := range suppliers {
		wg.Go(func() {
			limited, cancel := context.WithTimeout(ctx, limit)
			_ = cancel // the limit ends it anyway
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
