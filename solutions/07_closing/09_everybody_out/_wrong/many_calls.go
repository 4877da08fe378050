//koan:verdict leak
// A thousand messages must be enough for everybody. For whom, exactly?

package everybodyout

func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
	quit := make(chan struct{}, 1000)
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
	return func() {
		for range cap(quit) {
			quit <- struct{}{}
		}
	}
}
