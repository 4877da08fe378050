// Package sendafterclose is about breakfast in a small hotel.
package sendafterclose

import "sync"

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string)
	full := make(chan struct{})
	var baker sync.WaitGroup
	defer baker.Wait()
	defer close(full)
	baker.Go(func() {
		defer close(rolls)
		for number := 1; ; number++ {
			select {
			case rolls <- bake(number):
			case <-full:
				return
			}
		}
	})
	for roll := range rolls {
		if eat(roll) {
			return
		}
	}
}
