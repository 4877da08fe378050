//koan:verdict serial
// One cook at a time: the first word is the first word, but the evening never ends.

package whycancelled

import "context"

func Evening(
	ctx context.Context,
	cooks []func(evening context.Context) (trouble error),
) error {
	evening, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	for _, cook := range cooks {
		if trouble := cook(evening); trouble != nil {
			callOff(trouble)
		}
	}
	return context.Cause(evening)
}
