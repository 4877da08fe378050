//koan:verdict serial
// Waiting for the cook before is right, but not before cooking.

package orderkept

func CookAll(tables int, cook func(table int) (plate string)) []string {
	ready := make(chan string)
	turn := make(chan struct{})
	close(turn)
	for table := range tables {
		mine, next := turn, make(chan struct{})
		go func() {
			<-mine
			ready <- cook(table)
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
