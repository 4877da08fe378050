//koan:verdict race
// The job is called off in time, but Paint sleeps on, and a sleep orders nothing:
// what the painters have left is not safe to look at.

package canceltherest

import (
	"context"
	"time"
)

func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	job, callOff := context.WithCancelCause(ctx)
	defer callOff(nil)
	for _, wall := range walls {
		go func() {
			if trouble := paint(job, wall); trouble != nil {
				callOff(trouble)
			}
		}()
	}
	time.Sleep(time.Hour)
	return context.Cause(job)
}
