//koan:verdict wrong
// Somebody takes all rolls that still come, so the baker never stops.

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
			go func() {
				for range rolls {
				}
			}()
			return
		}
	}
}
