//koan:verdict serial
// One message is enough if there is only one painter.

package everybodyout

func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
	painters = 1
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
	return func() { quit <- struct{}{} }
}
