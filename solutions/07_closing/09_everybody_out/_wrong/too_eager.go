//koan:verdict wrong
// Everybody hears the call at once, for nobody paints himself any more: each
// painter begins all the walls that he sees.

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
					go paint(wall)
				case <-quit:
					return
				}
			}
		}()
	}
	return func() { close(quit) }
}
