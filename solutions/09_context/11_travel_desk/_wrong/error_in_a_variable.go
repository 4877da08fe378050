//koan:verdict race
// Those who are sent home all write down that they were sent home, at once, into
// the variable in which the reason stood.

package traveldesk

import (
	"context"
	"errors"
	"sync"
	"time"
)

var ErrTooLate = errors.New("no answer in time")

type Agency struct {
	Ask      func(ctx context.Context) (price int, err error)
	Optional bool
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

	prices = make([]int, len(agencies))
	var desk sync.WaitGroup
	for i, agency := range agencies {
		desk.Go(func() {
			price, failure := agency.Ask(calls)
			if failure == nil {
				prices[i] = price
			} else if !agency.Optional {
				err = failure
				callOff(failure)
			}
		})
	}
	desk.Wait()
	if err != nil {
		return nil, err
	}
	return prices, nil
}
