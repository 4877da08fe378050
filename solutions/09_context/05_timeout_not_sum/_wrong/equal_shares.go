//koan:verdict wrong
// Equal shares keep the sum, but a course that needs more than its share fails
// although others left time over.

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
	for _, dishes := range courses {
		if err := cook(ctx, limit/time.Duration(len(courses)), dishes); err != nil {
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
