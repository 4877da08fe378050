// Package everybodyout is about the end of a painters' working day.
package everybodyout

// Start keeps a message for each painter: exactly as many as there are.
func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
	quit := make(chan struct{}, painters)
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
			quit <- struct{}{}
		}
	}
}
