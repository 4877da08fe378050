//koan:verdict wrong
// Nobody waits any more, but the plug of a band that has long gone is still
// pulled: what AfterFunc returns is there to be called.

package stopwhendone

import "context"

func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	context.AfterFunc(ctx, pullThePlug)
	return set()
}
