//koan:verdict serial
// One call at a time can't be left behind, and takes as long as all together.

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
	for i, agency := range agencies {
		price, err := agency.Ask(calls)
		if err == nil {
			prices[i] = price
		} else if !agency.Optional {
			callOff(err)
			return nil, context.Cause(calls)
		}
	}
	return prices, nil
}
