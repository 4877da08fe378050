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

// Dinner cooks the courses one after the other. From the first dish to the last
// it takes no longer than limit, however the courses share that time: a course
// may need nearly all of it. When the time is over, or the guests leave before
// because ctx ends, the cooking stops at once.
//
// It returns what went wrong in a course, and then begins no other; nil if all
// were served. If the time is over, the dishes say context.DeadlineExceeded.
// When it returns, nothing is on the stove any more.
func Dinner(
	ctx context.Context, limit time.Duration, courses ...[]Dish,
) error {
	for _, dishes := range courses {
		if err := cook(ctx, limit, dishes); err != nil {
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
