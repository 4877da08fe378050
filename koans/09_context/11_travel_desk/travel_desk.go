// Package traveldesk is about planning the staff outing.
package traveldesk

import (
	"context"
	"errors"
	"time"
)

// ErrTooLate is the cause when patience is over.
var ErrTooLate = errors.New("no answer in time")

// Agency is one of those who are called. Ask is the call: as soon as its
// context ends, the agency says goodbye, hangs up and returns an error.
type Agency struct {
	Ask      func(ctx context.Context) (price int, err error)
	Optional bool
}

type answer struct {
	i, price int
	err      error
}

// Quotes calls all agencies at the same time, and returns their prices in the
// order of the agencies. When it returns, all of them have hung up.
//
// An optional agency may fail, or be late when patience is over: its price is
// 0 then. If any other fails or is late, or ctx ends, the outing is called off.
// Then the context of every call ends at once, and Quotes returns no prices,
// but the cause: what the agency said that failed first, or ErrTooLate, or the
// cause of ctx. Who is on the phone finds the same as their context's cause.
func Quotes(
	ctx context.Context, agencies []Agency, patience time.Duration,
) ([]int, error) {
	outing, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	calls, hangUp := context.WithTimeoutCause(outing, patience, ErrTooLate)
	defer hangUp()

	answers := make(chan answer)
	for i, agency := range agencies {
		go func() {
			price, err := agency.Ask(calls)
			answers <- answer{i, price, err}
		}()
	}

	prices := make([]int, len(agencies))
	for range agencies {
		a := <-answers
		switch {
		case a.err == nil:
			prices[a.i] = a.price
		case !agencies[a.i].Optional:
			return nil, a.err
		}
	}
	return prices, nil
}
