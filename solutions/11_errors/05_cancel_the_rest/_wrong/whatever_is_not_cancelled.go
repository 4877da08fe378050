//koan:verdict wrong
// What isn't context.Canceled may be a consequence all the same; and when the
// landlord calls off the job, it is what Paint should return.

package canceltherest

import (
	"context"
	"errors"
)

func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancel(ctx)
	defer callOff()
	reports := make(chan error)
	for _, wall := range walls {
		go func() { reports <- paint(job, wall) }()
	}
	var first error
	for range walls {
		if trouble := <-reports; trouble != nil && !errors.Is(trouble, context.Canceled) {
			first = trouble
			callOff()
		}
	}
	return first
}
