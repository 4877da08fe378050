//koan:verdict wrong
// On a table for a thousand rolls the baker never has to wait, and bakes on and
// on after the guest has left.

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
