//koan:verdict wrong
// He announces it once, but a closed channel stays ready: the select comes
// back at once, again and again, and the waiter never sits down.

package nilcase

func Serve(
	hatch <-chan string,
	bell <-chan struct{},
	serve func(dish string),
	announce func(),
) {
	announced := false
	for {
		select {
		case dish, open := <-hatch:
			if !open {
				return
			}
			serve(dish)
		case <-bell:
			if !announced {
				announced = true
				announce()
			}
		}
	}
}
