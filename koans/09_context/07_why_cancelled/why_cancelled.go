// Package whycancelled is about an evening that is called off.
package whycancelled

import (
	"context"
	"sync"
)

// Evening lets all cooks cook at the same time, and returns when the last of
// them has gone home.
//
// As soon as one of them reports a trouble, the evening is called off: the
// context of all cooks ends. Asked for the cause of that, it names the trouble
// that was reported first. The same is what Evening returns in the end; nil if
// nobody called it off.
//
// The guests may call the evening off, too: then ctx ends. In that case the
// cooks, and whoever called Evening, learn the cause that the guests gave.
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
	return evening.Err()
}
