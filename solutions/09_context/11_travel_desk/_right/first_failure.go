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

// Quotes remembers the first failure next to the context, under a lock.
func Quotes(
	ctx context.Context,
	agencies []Agency,
	patience time.Duration,
) (prices []int, err error) {
	calls, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	clock := time.AfterFunc(patience, func() { callOff(ErrTooLate) })
	defer clock.Stop()

	var mu sync.Mutex
	var why error
	var desk sync.WaitGroup
	prices = make([]int, len(agencies))
	for i, agency := range agencies {
		desk.Go(func() {
			price, err := agency.Ask(calls)
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				prices[i] = price
			case !agency.Optional && why == nil:
				callOff(err)
				why = context.Cause(calls)
			}
		})
	}
	desk.Wait()
	if why != nil {
		return nil, why
	}
	return prices, nil
}
