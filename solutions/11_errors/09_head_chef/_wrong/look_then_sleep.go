//koan:verdict wrong
// Who looks before the pause sends the cook to the stove after it, though the bar
// has closed meanwhile.

package headchef

import (
	"context"
	"fmt"
	"sync"
	"time"
)

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
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		time.Sleep(pause)
		pause *= 2
	}
}

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
