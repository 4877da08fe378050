// Package headchef is about a head chef whose cooks have accidents.
package headchef

import (
	"context"
	"fmt"
	"time"
)

// Run keeps all cooks at the stove. There is one report on each, and the first
// bad one calls off the evening.
func Run(ctx context.Context, cooks []func(context.Context) error) error {
	evening, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	reports := make(chan error)
	for _, cook := range cooks {
		go func() { reports <- keep(evening, cook) }()
	}
	var first error
	for range cooks {
		if err := <-reports; err != nil && first == nil {
			first = err
			callOff(err)
		}
	}
	return first
}

// keep sends one cook to the stove, again and again.
func keep(ctx context.Context, cook func(context.Context) error) error {
	pause := time.Second
	for failures := 1; ; failures++ {
		begin := time.Now()
		err := shift(ctx, cook)
		if err == nil {
			return nil
		}
		if time.Since(begin) >= time.Minute {
			failures, pause = 1, time.Second
		}
		if failures == 5 {
			return err
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return context.Cause(ctx)
		}
		pause *= 2
	}
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
