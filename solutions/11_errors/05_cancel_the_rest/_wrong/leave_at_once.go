//koan:verdict wrong
// Who returns with the first trouble calls off the job in time, and leaves while
// the others are still cleaning their brushes.

package canceltherest

import "context"

func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancel(ctx)
	defer callOff()
	reports := make(chan error, len(walls))
	for _, wall := range walls {
		go func() { reports <- paint(job, wall) }()
	}
	for range walls {
		if trouble := <-reports; trouble != nil {
			return trouble
		}
	}
	return nil
}
