//koan:verdict wrong
// Whoever called Evening learns of the fire now; the cooks are still sent home
// without a word.

package whycancelled

import (
	"context"
	"sync"
)

func Evening(
	ctx context.Context,
	cooks []func(evening context.Context) (trouble error),
) error {
	evening, callOff := context.WithCancel(ctx)
	defer callOff()
	var once sync.Once
	var why error
	var kitchen sync.WaitGroup
	for _, cook := range cooks {
		kitchen.Go(func() {
			if trouble := cook(evening); trouble != nil {
				once.Do(func() { why = trouble })
				callOff()
			}
		})
	}
	kitchen.Wait()
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return why
}
