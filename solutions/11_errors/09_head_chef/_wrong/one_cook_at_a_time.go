//koan:verdict serial
// One after the other the cooks are easy to look after, and the evening is long.

package headchef

import (
	"context"
	"fmt"
	"time"
)

func Run(ctx context.Context, cooks []func(context.Context) error) error {
	evening, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	for _, cook := range cooks {
		if err := keep(evening, cook); err != nil {
			return err
		}
	}
	return nil
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
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return context.Cause(ctx)
		}
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
