// Package sendafterclose is about breakfast in a small hotel.
package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	wanted := make(chan int)
	rolls := make(chan string, 1)
	go func() {
		for number := range wanted {
			rolls <- bake(number)
		}
	}()
	defer close(wanted)
	wanted <- 1
	for number := 2; ; number++ {
		roll := <-rolls
		wanted <- number
		if eat(roll) {
			return
		}
	}
}
