// Package traveldesk is about planning the staff outing.
package traveldesk

import (
	"context"
	"errors"
	"sync"
	"time"
)

// ErrTooLate is the cause when patience is over.
var ErrTooLate = errors.New("no answer in time")

// Agency is one of those who are called.
type Agency struct {
	Ask      func(ctx context.Context) (price int, err error)
	Optional bool
}

// Quotes waits for all calls; whoever can't be done without calls it off.
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
	var desk sync.WaitGroup
	for i, agency := range agencies {
		desk.Go(func() {
			price, err := agency.Ask(calls)
			if err == nil {
				prices[i] = price
			} else if !agency.Optional {
				callOff(err)
			}
		})
	}
	desk.Wait()
	if outing.Err() != nil {
		return nil, context.Cause(calls)
	}
	return prices, nil
}
