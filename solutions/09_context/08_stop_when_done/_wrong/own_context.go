//koan:verdict wrong
// A context that ends with the set does free the listener, who then pulls the
// plug after every set.

package stopwhendone

import "context"

func Play(
	ctx context.Context,
	set func() (songs int),
	pullThePlug func(),
) (songs int) {
	ctx, over := context.WithCancel(ctx)
	defer over()
	go func() {
		<-ctx.Done()
		pullThePlug()
	}()
	return set()
}
