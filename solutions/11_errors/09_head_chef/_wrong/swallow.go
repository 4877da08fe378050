//koan:verdict wrong
// A panic that is swallowed looks like work that is done.

package headchef

import (
	"context"
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
	defer func() { recover() }()
	return cook(ctx)
}
