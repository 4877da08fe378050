//koan:verdict leak
// Whoever calls needs not wait any more. The message still reaches only one.

package everybodyout

func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
	quit := make(chan struct{}, 1)
	for range painters {
		go func() {
			for {
				select {
				case wall := <-walls:
					paint(wall)
				case <-quit:
					return
				}
			}
		}()
	}
	return func() { quit <- struct{}{} }
}
