// Package sendafterclose is about breakfast in a small hotel.
package sendafterclose

import "context"

func Breakfast(
	bake func(number int) (roll string),
	eat func(roll string) (enough bool),
) {
	rolls := make(chan string)
	ctx, enough := context.WithCancel(context.Background())
	defer enough()
	go func() {
		for number := 1; ; number++ {
			select {
			case rolls <- bake(number):
			case <-ctx.Done():
				return
			}
		}
	}()
	for roll := range rolls {
		if eat(roll) {
			return
		}
	}
}
