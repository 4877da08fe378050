//koan:verdict serial
// Sleeping between two looks spares the processor, not the guests: a dish
// that comes meanwhile gets cold.

package nilcase

import "time"

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
			time.Sleep(time.Millisecond)
		}
	}
}
