// Package nilcase is about a bell that is heard once.
package nilcase

// Serve has somebody listen to the bell, who hands in one ticket for it.
func Serve(
	hatch <-chan string,
	bell <-chan struct{},
	serve func(dish string),
	announce func(),
) {
	tickets := make(chan struct{}, 1)
	home := make(chan struct{})
	defer close(home)
	go func() {
		select {
		case <-bell:
			tickets <- struct{}{}
		case <-home:
		}
	}()
	for {
		select {
		case dish, open := <-hatch:
			if !open {
				return
			}
			serve(dish)
		case <-tickets:
			announce()
		}
	}
}
