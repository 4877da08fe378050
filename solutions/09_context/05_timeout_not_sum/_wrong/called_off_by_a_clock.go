//koan:verdict wrong
// A clock that calls the dinner off keeps the time, but nobody can tell that from
// guests who have left: the context says Canceled.

package timeoutnotsum

import (
	"context"
	"errors"
	"sync"
	"time"
)

type Dish func(ctx context.Context) error

func Dinner(
	ctx context.Context, limit time.Duration, courses ...[]Dish,
) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer time.AfterFunc(limit, cancel).Stop()
	for _, dishes := range courses {
		if err := cook(ctx, dishes); err != nil {
			return err
		}
	}
	return nil
}

func cook(ctx context.Context, dishes []Dish) error {
	errs := make([]error, len(dishes))
	var wg sync.WaitGroup
	for i, dish := range dishes {
		wg.Go(func() { errs[i] = dish(ctx) })
	}
	wg.Wait()
	return errors.Join(errs...)
}
