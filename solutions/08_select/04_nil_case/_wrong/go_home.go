//koan:verdict wrong
// Who goes home after the bell leaves dishes behind.

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
			announce()
			return
		}
	}
}
