//koan:verdict panic
// All teams share one channel, and it is closed after the first day.

package everybodyout

var quit = make(chan struct{})

func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
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
	return func() { close(quit) }
}
