//koan:verdict serial
// The time is kept, but the dishes of a course wait for each other.

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
		errs[i] = dish(ctx)
	}
	return errors.Join(errs...)
}
