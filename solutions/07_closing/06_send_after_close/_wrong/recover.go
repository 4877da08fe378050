//koan:verdict race
// The crash is gone. The close beside a send is still there, and a data race.

package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string)
	go func() {
		defer func() { recover() }()
		for number := 1; ; number++ {
			rolls <- bake(number)
		}
	}()
	for roll := range rolls {
		if eat(roll) {
			close(rolls)
			return
		}
	}
}
