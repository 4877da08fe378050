//koan:verdict deadlock
// The baker looks for the message before each roll only. Now the guest waits
// for a baker who waits for the guest.

package sendafterclose

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string)
	full := make(chan struct{})
	go func() {
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
			full <- struct{}{}
			return
		}
	}
}
