// Package lostcancel is about a bar that asks its suppliers for offers.
package lostcancel

import (
	"context"
	"time"
)

// A Supplier makes an offer, or says why there is none.
type Supplier func(ctx context.Context) (offer string, err error)

type answer struct {
	i     int
	offer string
}

// Ask has its contexts cancelled before the answers are sent.
func Ask(
	ctx context.Context, limit time.Duration, suppliers []Supplier,
) (offers []string) {
	answers := make(chan answer, len(suppliers))
	for i, supplier := range suppliers {
		go func() { answers <- answer{i, ask(ctx, limit, supplier)} }()
	}
	offers = make([]string, len(suppliers))
	for range suppliers {
		a := <-answers
		offers[a.i] = a.offer
	}
	return offers
}

func ask(ctx context.Context, limit time.Duration, supplier Supplier) string {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	offer, err := supplier(ctx)
	if err != nil {
		return ""
	}
	return offer
}
