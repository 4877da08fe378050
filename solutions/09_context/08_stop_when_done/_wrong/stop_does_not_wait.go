//koan:verdict wrong
// stop withdraws a call that has not begun. For one that has begun it does
// nothing: Play is back while the cable is still being rolled up.

package stopwhendone

import "context"

func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	stop := context.AfterFunc(ctx, pullThePlug)
	defer stop()
	return set()
}
