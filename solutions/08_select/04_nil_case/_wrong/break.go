//koan:verdict wrong
// This break only leaves the select; the loop comes back to the bell.

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
			if announced {
				break
			}
			announced = true
			announce()
		}
	}
}
