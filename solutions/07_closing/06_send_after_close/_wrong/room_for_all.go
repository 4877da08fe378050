//koan:verdict leak
// On a table for a thousand rolls the baker needn't wait for long, and bakes on
// and on after the guest has left, until that table is full, too.

package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string, 1000)
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
