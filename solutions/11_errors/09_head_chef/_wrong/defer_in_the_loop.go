//koan:verdict wrong
// A defer in the loop is run when the function returns, not when the round is
// over: the first panic is still the last shift.

package headchef

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Run keeps all cooks at the stove, at the same time, and returns when all have
// gone home. It returns nil if all of them have done their work.
//
// A cook who returns nil has. One who returns an error has failed, and so has
// one who panics (the error then says what was cried out): they are sent back
// to the stove after a pause of a second, which doubles with each further
// failure in a row. Who fails after a minute or more at the stove starts anew:
// that is a first failure. With the fifth in a row Run gives up: the evening is
// over for all, their context ends, and Run returns that failure.
//
// The evening is also over when ctx ends; then Run returns the cause of that.
// Once it is over, pauses end at once, and nobody is sent back to the stove.
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
func keep(ctx context.Context, cook func(context.Context) error) (err error) {
	pause := time.Second
	for failures := 1; ; failures++ {
		begin := time.Now()
		defer func() {
			if cry := recover(); cry != nil {
				err = fmt.Errorf("accident: %v", cry)
			}
		}()
		if err = cook(ctx); err == nil {
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
