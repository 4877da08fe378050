//koan:verdict serial
// One painter for all walls stops at the first trouble by himself, and takes
// longer than all of them together.

package canceltherest

import "context"

func Paint(
	ctx context.Context,
	walls []string,
	paint func(ctx context.Context, wall string) (trouble error),
) error {
	for _, wall := range walls {
		if trouble := paint(ctx, wall); trouble != nil {
			return trouble
		}
	}
	return nil
}
