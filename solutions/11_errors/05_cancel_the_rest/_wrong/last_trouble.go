//koan:verdict wrong
// The last one to report only says that the job was called off, not why.

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
		go func() { reports <- paint(job, wall) }()
	}
	var last error
	for range walls {
		if trouble := <-reports; trouble != nil {
			last = trouble
			callOff()
		}
	}
	return last
}
