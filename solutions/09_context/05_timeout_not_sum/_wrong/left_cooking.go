//koan:verdict wrong
// The waiter leaves in time, but nobody tells the kitchen: it goes on cooking.

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
	result := make(chan error, 1)
	go func() {
		for _, dishes := range courses {
			if err := cook(ctx, limit, dishes); err != nil {
				result <- err
				return
			}
		}
		result <- nil
	}()
	select {
	case err := <-result:
		return err
	case <-time.After(limit):
		return context.DeadlineExceeded
	}
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
