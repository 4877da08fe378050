//koan:verdict wrong
// With a root of its own the job doesn't hear the landlord.

package canceltherest

import "context"

func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancel(context.Background())
	defer callOff()
	reports := make(chan error)
	for _, wall := range walls {
		go func() { reports <- paint(job, wall) }()
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
