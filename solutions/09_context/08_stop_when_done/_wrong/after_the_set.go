//koan:verdict serial
// Without a second goroutine the plug is pulled when the set is over anyway.

package stopwhendone

import "context"

func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	songs = set()
	if ctx.Err() != nil {
		pullThePlug()
	}
	return songs
}
