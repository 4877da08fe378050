//koan:verdict leak
// Each painter tells another one. The last has nobody left to tell.

package everybodyout

func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
	quit := make(chan struct{})
	for range painters {
		go func() {
			for {
				select {
				case wall := <-walls:
					paint(wall)
				case <-quit:
					quit <- struct{}{}
					return
				}
			}
		}()
	}
	return func() { quit <- struct{}{} }
}
