//koan:verdict wrong
// Asking before the first stroke is too early: there is no trouble yet.

package canceltherest

import "context"

func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancel(ctx)
	defer callOff()
	reports := make(chan error)
	for _, wall := range walls {
		go func() {
			if job.Err() != nil {
				reports <- job.Err()
				return
			}
			reports <- paint(job, wall)
		}()
	}
	var first error
	for range walls {
		if trouble := <-reports; trouble != nil && first == nil {
			first = trouble
		}
	}
	return first
}
