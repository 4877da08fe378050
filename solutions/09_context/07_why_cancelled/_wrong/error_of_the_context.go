//koan:verdict wrong
// The context in its own words: that is no cause, it is the end.

package whycancelled

import (
	"context"
	"sync"
)

func Evening(
	ctx context.Context,
	cooks []func(evening context.Context) (trouble error),
) error {
	evening, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	var kitchen sync.WaitGroup
	for _, cook := range cooks {
		kitchen.Go(func() {
			if trouble := cook(evening); trouble != nil {
				callOff(evening.Err())
			}
		})
	}
	kitchen.Wait()
	return context.Cause(evening)
}
