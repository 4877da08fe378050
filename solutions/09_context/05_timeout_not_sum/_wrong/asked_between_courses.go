//koan:verdict wrong
// The time is asked for only between two courses: the last one overruns.

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
	start := time.Now()
	for _, dishes := range courses {
		if time.Since(start) > limit {
			return context.DeadlineExceeded
		}
		if err := cook(ctx, limit, dishes); err != nil {
			return err
		}
	}
	return nil
}

func cook(ctx context.Context, limit time.Duration, dishes []Dish) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	errs := make([]error, len(dishes))
	var wg sync.WaitGroup
	for i, dish := range dishes {
		wg.Go(func() { errs[i] = dish(ctx) })
	}
	wg.Wait()
	return errors.Join(errs...)
}
