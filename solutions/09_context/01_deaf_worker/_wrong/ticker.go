//koan:verdict wrong
// A look may take longer than the ticker's beat. Then a tick lies there as well
// as the end, and the select draws lots: perhaps he looks once more.

package deafworker

import (
	"context"
	"time"
)

// Watch looks at every tick, as long as ctx is alive.
func Watch(
	ctx context.Context, pause time.Duration, look func(),
) (gone <-chan struct{}) {
	home := make(chan struct{})
	go func() {
		defer close(home)
		tick := time.NewTicker(pause)
		defer tick.Stop()
		for {
			look()
			select {
			case <-tick.C:
			case <-ctx.Done():
				return
			}
		}
	}()
	return home
}
