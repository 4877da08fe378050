//koan:verdict leak
// Counting the dishes ends the loop, but nobody tells the washers that the
// pile is empty.

package workerpool

func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	dirty, clean := make(chan string), make(chan string)
	for range washers {
		go func() {
			for dish := range dirty {
				clean <- wash(dish)
			}
		}()
	}
	go func() {
		for _, dish := range pile {
			dirty <- dish
		}
	}()
	var rack []string
	for range pile {
		rack = append(rack, <-clean)
	}
	return rack
}
