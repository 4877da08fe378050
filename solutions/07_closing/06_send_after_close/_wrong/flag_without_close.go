//koan:verdict leak
// A flag can't wake up a baker who stands there with a roll that nobody takes.

package sendafterclose

import "sync/atomic"

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string)
	var full atomic.Bool
	go func() {
		for number := 1; ; number++ {
			roll := bake(number)
			if full.Load() {
				return
			}
			rolls <- roll
		}
	}()
	for roll := range rolls {
		if eat(roll) {
			full.Store(true)
			return
		}
	}
}
