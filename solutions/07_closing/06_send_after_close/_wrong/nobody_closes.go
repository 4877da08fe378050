//koan:verdict leak
// Without the close nothing crashes, and the baker holds his roll for ever.

package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string)
	go func() {
		for number := 1; ; number++ {
			rolls <- bake(number)
		}
	}()
	for roll := range rolls {
		if eat(roll) {
			return
		}
	}
}
