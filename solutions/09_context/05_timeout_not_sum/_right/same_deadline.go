// Package timeoutnotsum is about guests who have a train to catch.
package timeoutnotsum

import (
	"context"
	"errors"
	"sync"
	"time"
)

// A Dish is cooked by calling it. It stops when ctx ends, and says why.
type Dish func(ctx context.Context) error

// Dinner gives every course the same moment at which it has to end.
func Dinner(
	ctx context.Context, limit time.Duration, courses ...[]Dish,
) error {
	train := time.Now().Add(limit)
	for _, dishes := range courses {
		if err := cook(ctx, train, dishes); err != nil {
			return err
		}
	}
	return nil
}

// cook cooks all dishes of a course at the same time.
func cook(ctx context.Context, train time.Time, dishes []Dish) error {
	ctx, cancel := context.WithDeadline(ctx, train)
	defer cancel()
	errs := make([]error, len(dishes))
	var wg sync.WaitGroup
	for i, dish := range dishes {
		wg.Go(func() { errs[i] = dish(ctx) })
	}
	wg.Wait()
	return errors.Join(errs...)
}
