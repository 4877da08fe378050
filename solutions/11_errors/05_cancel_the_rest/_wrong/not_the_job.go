//koan:verdict wrong
// The job is called off, but the painters hold the landlord's context, not that of
// the job.

package canceltherest

import "context"

func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	_, callOff := context.WithCancel(ctx)
	defer callOff()
	reports := make(chan error)
	for _, wall := range walls {
		go func() { reports <- paint(ctx, wall) }()
	}
	var first error
	for range walls {
		if trouble := <-reports; trouble != nil && first == nil {
			first = trouble
			callOff()
		}
	}
	return first
}
