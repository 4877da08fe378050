// Package waitinloop is about a kitchen that gets ready for the evening.
package waitinloop

// HeatOvens heats up all ovens at the same time.
func HeatOvens(ovens int, heat func(oven int)) {
	hot := make(chan int, ovens)
	for oven := range ovens {
		go func() {
			heat(oven)
			hot <- oven
		}()
	}
	for range ovens {
		<-hot
	}
}
