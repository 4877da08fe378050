//koan:verdict serial
// One supplier after the other: cancelled, but no longer asked together.

package lostcancel

import (
	"context"
	"time"
)

type Supplier func(ctx context.Context) (offer string, err error)

func Ask(
	ctx context.Context, limit time.Duration, suppliers []Supplier,
) (offers []string) {
	offers = make([]string, len(suppliers))
	for i, supplier := range suppliers {
		func() {
			limited, cancel := context.WithTimeout(ctx, limit)
			defer cancel()
			offer, err := supplier(limited)
			if err != nil {
				return
			}
			offers[i] = offer
		}()
	}
	return offers
}
