//koan:verdict wrong
// A deferred cancel comes after the answer has been sent. Ask has the last answer
// then, and is back before the last slip is off the nail.

package lostcancel

import (
	"context"
	"time"
)

type Supplier func(ctx context.Context) (offer string, err error)

type answer struct {
	i     int
	offer string
}

func Ask(
	ctx context.Context, limit time.Duration, suppliers []Supplier,
) (offers []string) {
	answers := make(chan answer, len(suppliers))
	for i, supplier := range suppliers {
		go func() {
			limited, cancel := context.WithTimeout(ctx, limit)
			defer cancel()
			offer, err := supplier(limited)
			if err != nil {
				offer = ""
			}
			answers <- answer{i, offer}
		}()
	}
	offers = make([]string, len(suppliers))
	for range suppliers {
		a := <-answers
		offers[a.i] = a.offer
	}
	return offers
}
