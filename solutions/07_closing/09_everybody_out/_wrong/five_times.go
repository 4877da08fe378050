//koan:verdict deadlock
// Right for five painters. With fewer, the caller waits for ever.

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
		for range 5 {
			quit <- struct{}{}
		}
	}
}
