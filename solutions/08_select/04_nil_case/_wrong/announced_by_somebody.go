//koan:verdict wrong
// The case is switched off, but the announcement is a goroutine of its own: the
// waiter goes on serving meanwhile, and nobody waits until it has been made.

package nilcase

func Serve(
	hatch <-chan string,
	bell <-chan struct{},
	serve func(dish string),
	announce func(),
) {
	for {
		select {
		case dish, open := <-hatch:
			if !open {
				return
			}
			serve(dish)
		case <-bell:
			bell = nil
			go announce()
		}
	}
}
