// Package everybodyout is about the end of a painters' working day.
package everybodyout

// Start gives each painter a bell of his own.
func Start(
	painters int,
	walls <-chan int,
	paint func(wall int),
) (goHome func()) {
	var bells []chan struct{}
	for range painters {
		quit := make(chan struct{})
		bells = append(bells, quit)
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
		for _, quit := range bells {
			close(quit)
		}
	}
}
