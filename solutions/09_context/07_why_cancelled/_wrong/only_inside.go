//koan:verdict wrong
// The cooks know; who called Evening is told only that it was called off.

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
				callOff(trouble)
			}
		})
	}
	kitchen.Wait()
	return evening.Err()
}
