// Package orderkept is about plates that belong to tables.
package orderkept

// CookAll lets every cook wait, when the plate is ready, for the cook before.
func CookAll(tables int, cook func(table int) (plate string)) []string {
	ready := make(chan string)
	turn := make(chan struct{})
	close(turn)
	for table := range tables {
		mine, next := turn, make(chan struct{})
		go func() {
			plate := cook(table)
			<-mine
			ready <- plate
			close(next)
		}()
		turn = next
	}
	var plates []string
	for range tables {
		plates = append(plates, <-ready)
	}
	return plates
}
