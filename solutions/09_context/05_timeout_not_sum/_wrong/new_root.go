//koan:verdict wrong
// One deadline, but on a root of its own: the guests leave, and nobody hears it.

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
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
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
