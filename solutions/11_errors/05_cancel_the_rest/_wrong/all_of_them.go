//koan:verdict wrong
// The trouble with which it began is in there, among those that followed.

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
		if trouble := <-reports; trouble != nil {
			first = errors.Join(first, trouble)
			callOff()
		}
	}
	return first
}
