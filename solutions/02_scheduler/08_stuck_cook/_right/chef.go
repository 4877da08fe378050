// Package stuckcook is about a kitchen with few stoves.
package stuckcook

// A Dish is a recipe.
type Dish func(away func(errand func()))

// Cook has a chef: whoever needs a stove asks him, and he says who is next.
func Cook(stoves int, dishes []Dish) {
	ask := make(chan chan struct{})
	leave := make(chan struct{})
	done := make(chan struct{})
	for _, dish := range dishes {
		turn := make(chan struct{}, 1)
		take := func() {
			ask <- turn
			<-turn
		}
		go func() {
			take()
			dish(func(errand func()) {
				leave <- struct{}{}
				errand()
				take()
			})
			leave <- struct{}{}
			done <- struct{}{}
		}()
	}
	var queue []chan struct{}
	for left := len(dishes); left > 0; {
		select {
		case turn := <-ask:
			queue = append(queue, turn)
		case <-leave:
			stoves++
		case <-done:
			left--
		}
		for stoves > 0 && len(queue) > 0 {
			queue[0] <- struct{}{}
			queue = queue[1:]
			stoves--
		}
	}
}
