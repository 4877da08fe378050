//koan:verdict race
// The guest closes between the look and the send.

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
			close(rolls)
			return
		}
	}
}
