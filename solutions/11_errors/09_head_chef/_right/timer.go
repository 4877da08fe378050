// Package headchef is about a head chef whose cooks have accidents.
package headchef

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Run keeps all cooks at the stove. A timer measures the pauses.
func Run(ctx context.Context, cooks []func(context.Context) error) error {
	evening, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	var kitchen sync.WaitGroup
	for _, cook := range cooks {
		kitchen.Go(func() {
			if err := keep(evening, cook); err != nil {
				callOff(err)
			}
		})
	}
	kitchen.Wait()
	return context.Cause(evening)
}

// pause waits, and reports whether the evening is still on.
func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// keep sends one cook to the stove until it is of no use any more.
func keep(ctx context.Context, cook func(context.Context) error) error {
	var last error
	for failures := 0; failures < 5; {
		if failures > 0 && !pause(ctx, time.Second<<(failures-1)) {
			return context.Cause(ctx)
		}
		begin := time.Now()
		if last = shift(ctx, cook); last == nil {
			return nil
		}
		if time.Since(begin) >= time.Minute {
			failures = 0
		}
		failures++
	}
	return last
}

// shift is one time at the stove. Its panic is its error.
func shift(
	ctx context.Context, cook func(context.Context) error,
) (err error) {
	defer func() {
		if cry := recover(); cry != nil {
			err = fmt.Errorf("accident: %v", cry)
		}
	}()
	return cook(ctx)
}
