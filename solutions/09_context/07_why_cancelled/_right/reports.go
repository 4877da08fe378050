// Package whycancelled is about an evening that is called off.
package whycancelled

import "context"

// Evening has the cooks report to one who decides.
func Evening(
	ctx context.Context,
	cooks []func(evening context.Context) (trouble error),
) error {
	evening, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	reports := make(chan error)
	for _, cook := range cooks {
		go func() { reports <- cook(evening) }()
	}
	for range cooks {
		if trouble := <-reports; trouble != nil {
			callOff(trouble)
		}
	}
	return context.Cause(evening)
}
