//koan:verdict race
// Who sleeps instead of waiting reads what the dishes may still write.

package timeoutnotsum

import (
	"context"
	"errors"
	"time"
)

type Dish func(ctx context.Context) error

func Dinner(
	ctx context.Context, limit time.Duration, courses ...[]Dish,
) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
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
	for i, dish := range dishes {
		go func() { errs[i] = dish(ctx) }()
	}
	time.Sleep(3 * time.Minute)
	return errors.Join(errs...)
}
