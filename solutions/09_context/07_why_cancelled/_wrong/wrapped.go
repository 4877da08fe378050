//koan:verdict wrong
// Wrapping puts words around "context canceled"; the fire is not among them.

package whycancelled

import (
	"context"
	"fmt"
	"sync"
)

func Evening(
	ctx context.Context,
	cooks []func(evening context.Context) (trouble error),
) error {
	evening, callOff := context.WithCancel(ctx)
	defer callOff()
	var kitchen sync.WaitGroup
	for _, cook := range cooks {
		kitchen.Go(func() {
			if trouble := cook(evening); trouble != nil {
				callOff()
			}
		})
	}
	kitchen.Wait()
	if err := evening.Err(); err != nil {
		return fmt.Errorf("the evening was called off: %w", err)
	}
	return nil
}
