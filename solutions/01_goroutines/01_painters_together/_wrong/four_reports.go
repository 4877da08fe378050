//koan:verdict leak
// The number of walls, written down: a bigger house is called ready too soon,
// and nobody is left to hear the other painters' reports.

package painterstogether

func PaintHouse(walls int, paint func(wall int)) {
	done := make(chan bool, 4)
	for wall := range walls {
		go func() {
			paint(wall)
			done <- true
		}()
	}
	for range 4 {
		<-done
	}
}
