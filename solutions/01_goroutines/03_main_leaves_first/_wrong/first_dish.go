//koan:verdict wrong
// Main hears of the soup and leaves, and the rest of the dinner dies with it.

package mainleavesfirst

func Main(cook func(dish string), layTable func()) {
	ready := make(chan string, 3)
	go func() {
		for _, dish := range []string{"soup", "rice", "cake"} {
			cook(dish)
			ready <- dish
		}
	}()
	layTable()
	<-ready
}
