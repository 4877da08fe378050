//koan:verdict serial
// Three hours are enough for every evening, and too long for one on fire.

package whycancelled

import (
	"context"
	"time"
)

func Evening(
	ctx context.Context,
	cooks []func(evening context.Context) (trouble error),
) error {
	evening, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	for _, cook := range cooks {
		go func() {
			if trouble := cook(evening); trouble != nil {
				callOff(trouble)
			}
		}()
	}
	time.Sleep(3 * time.Hour)
	return context.Cause(evening)
}
