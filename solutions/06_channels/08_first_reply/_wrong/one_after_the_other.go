//koan:verdict serial
// One call at a time leaves nobody behind; the first to be called isn't the
// first to reply.

package firstreply

import "context"

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	tell()
	return pizzerias[0](ctx)
}
