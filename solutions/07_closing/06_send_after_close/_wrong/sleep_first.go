//koan:verdict panic
// The baker gets a moment to finish. He doesn't know what for.

package sendafterclose

import "time"

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
			time.Sleep(20 * time.Millisecond)
			close(rolls)
			return
		}
	}
}
