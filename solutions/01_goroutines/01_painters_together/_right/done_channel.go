// Package painterstogether is about painters who share a house.
package painterstogether

// PaintHouse counts the painters who come back.
func PaintHouse(walls int, paint func(wall int)) {
	done := make(chan bool)
	for wall := range walls {
		go func() {
			paint(wall)
			done <- true
		}()
	}
	for range walls {
		<-done
	}
}
