// Package everybodyout is about the end of a painters' working day.
package everybodyout

// Start sends a number of painters to a building site and returns at once. Each
// of them takes a wall, paints it and takes the next one; they all paint at the
// same time. There is always another wall some day: walls is never closed.
//
// When the day is over, goHome is called, once. Then all the painters go home:
// who waits for a wall does so at once, and who is painting finishes the wall
// first.
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
	return func() { quit <- struct{}{} }
}
