// Package traveldesk is about planning the staff outing.
package traveldesk

import (
	"context"
	"errors"
	"time"

	"golang.org/x/sync/errgroup"
)

// ErrTooLate is the cause when patience is over.
var ErrTooLate = errors.New("no answer in time")

// Agency is one of those who are called.
type Agency struct {
	Ask      func(ctx context.Context) (price int, err error)
	Optional bool
}

// Quotes has the group wait, and fetches the cause itself.
func Quotes(
	ctx context.Context,
	agencies []Agency,
	patience time.Duration,
) (prices []int, err error) {
	outing, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	calls, hangUp := context.WithTimeoutCause(outing, patience, ErrTooLate)
	defer hangUp()

	prices = make([]int, len(agencies))
	var group errgroup.Group
	for i, agency := range agencies {
		group.Go(func() error {
			price, err := agency.Ask(calls)
			switch {
			case err == nil:
				prices[i] = price
			case !agency.Optional:
				callOff(err)
				return err
			}
			return nil
		})
	}
	if group.Wait() != nil {
		return nil, context.Cause(calls)
	}
	return prices, nil
}
