//koan:verdict wrong
// The others are told that it is over, and not why.

package traveldesk

import (
	"context"
	"errors"
	"time"
)

var ErrTooLate = errors.New("no answer in time")

type Agency struct {
	Ask      func(ctx context.Context) (price int, err error)
	Optional bool
}

type answer struct {
	i     int
	price int
	err   error
}

func Quotes(
	ctx context.Context,
	agencies []Agency,
	patience time.Duration,
) (prices []int, err error) {
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

	var why error
	prices = make([]int, len(agencies))
	for range agencies {
		a := <-answers
		switch {
		case a.err == nil:
			prices[a.i] = a.price
		case !agencies[a.i].Optional:
			if why == nil {
				why = a.err
				hangUp()
			}
		}
	}
	if why != nil {
		return nil, why
	}
	return prices, nil
}
