// Package sendafterclose is about breakfast in a small hotel.
package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string)
	full := make(chan struct{})
	go func() {
		defer close(rolls)
		for number := 1; ; number++ {
			select {
			case <-full:
				return
			default:
			}
			rolls <- bake(number)
		}
	}()
	for roll := range rolls {
		if eat(roll) {
			close(full)
			break
		}
	}
	for range rolls { // what was in the oven
	}
}
