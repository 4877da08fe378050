// Package nilcase is about a bell that is heard once.
package nilcase

// Serve is an evening in two halves: after the bell there is only the hatch.
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
			continue
		case <-bell:
		}
		break
	}
	announce()
	for dish := range hatch {
		serve(dish)
	}
}
