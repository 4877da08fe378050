//koan:verdict deadlock
// Nobody eats more than five rolls for breakfast, so there is room for five, and
// nobody has to be told anything. Until somebody does.

package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string, 5)
	go func() {
		for number := 1; number <= 5; number++ {
			rolls <- bake(number)
		}
	}()
	for roll := range rolls {
		if eat(roll) {
			return
		}
	}
}
