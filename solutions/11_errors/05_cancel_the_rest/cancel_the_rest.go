// Package canceltherest is about painters whose job is called off.
package canceltherest

import "context"

// Paint has all walls of the bar painted, each by a painter of its own, at the
// same time. As soon as one of them reports a trouble, the job is called off,
// for all of them: the context with which they paint ends, and who hears that
// cleans the brushes and goes home. The landlord may call off the job, too:
// then ctx ends.
//
// Paint returns when all painters have gone home. It returns the trouble with
// which it began, whatever the others say because of it; nil if there was none.
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
		if trouble := <-reports; trouble != nil && first == nil {
			first = trouble
			// Now, while the others are painting: the deferred call comes only
			// when all of them have gone home.
			callOff()
		}
	}
	return first
}
