// Package headchef is about a head chef whose cooks have accidents.
package headchef

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Run keeps all cooks at the stove. A pause is a context with a time limit.
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
		rest, stop := context.WithTimeout(ctx, pause)
		<-rest.Done()
		stop()
		if ctx.Err() != nil {
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
