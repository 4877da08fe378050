// Package mainleavesfirst is about a dinner that is a program of its own.
package mainleavesfirst

// Main waits for three dishes, one message each.
func Main(cook func(dish string), layTable func()) {
	dishes := []string{"soup", "rice", "cake"}
	ready := make(chan string)
	go func() {
		for _, dish := range dishes {
			cook(dish)
			ready <- dish
		}
	}()
	layTable()
	for range dishes {
		<-ready
	}
}
