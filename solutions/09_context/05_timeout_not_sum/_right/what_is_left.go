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

// Dinner gives every course the time that the others have left.
func Dinner(
	ctx context.Context, limit time.Duration, courses ...[]Dish,
) error {
	start := time.Now()
	for _, dishes := range courses {
		if err := cook(ctx, limit-time.Since(start), dishes); err != nil {
			return err
		}
	}
	return nil
}

// cook cooks all dishes of a course at the same time.
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
