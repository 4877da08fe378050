//koan:verdict leak
// Who is painting at that moment does not hear the call.

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
					return
				}
			}
		}()
	}
	return func() {
		for range painters {
			select {
			case quit <- struct{}{}:
			default:
			}
		}
	}
}
