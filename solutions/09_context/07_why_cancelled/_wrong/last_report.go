//koan:verdict race
// The last one to leave has nothing to tell but that he was sent home. With a
// plain variable they all talk at once, too.

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
	var why error
	var kitchen sync.WaitGroup
	for _, cook := range cooks {
		kitchen.Go(func() {
			if trouble := cook(evening); trouble != nil {
				why = trouble
				callOff()
			}
		})
	}
	kitchen.Wait()
	return why
}
