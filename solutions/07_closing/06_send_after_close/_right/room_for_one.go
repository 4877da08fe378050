// Package sendafterclose is about breakfast in a small hotel.
package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	next := make(chan string, 1)
	order := func(number int) { next <- bake(number) }
	go order(1)
	for number := 2; ; number++ {
		roll := <-next
		go order(number)
		if eat(roll) {
			return
		}
	}
}
