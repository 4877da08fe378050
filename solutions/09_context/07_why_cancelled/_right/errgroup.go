// Package whycancelled is about an evening that is called off.
package whycancelled

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// Evening has the group call it off: its context has the first error as its
// cause.
func Evening(
	ctx context.Context,
	cooks []func(evening context.Context) (trouble error),
) error {
	group, evening := errgroup.WithContext(ctx)
	for _, cook := range cooks {
		group.Go(func() error { return cook(evening) })
	}
	if group.Wait() != nil {
		return context.Cause(evening)
	}
	return nil
}
