//koan:verdict serial
// Who sleeps until patience is over waits also for those who have long answered.

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

	answers := make(chan answer, len(agencies))
	for i, agency := range agencies {
		go func() {
			price, err := agency.Ask(calls)
			answers <- answer{i, price, err}
		}()
	}

	time.Sleep(patience)
	prices = make([]int, len(agencies))
	for range agencies {
		a := <-answers
		switch {
		case a.err == nil:
			prices[a.i] = a.price
		case !agencies[a.i].Optional:
			callOff(a.err)
		}
	}
	if outing.Err() != nil {
		return nil, context.Cause(calls)
	}
	return prices, nil
}
