//koan:verdict wrong
// Without a buffer, a reply that comes while the guest is being told is thrown
// away, even if it was the first.

package firstreply

import "context"

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	replies := make(chan string)
	for _, call := range pizzerias {
		go func() {
			reply := call(ctx)
			select {
			case replies <- reply:
			default:
			}
		}()
	}
	tell()
	return <-replies
}
