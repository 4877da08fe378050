//koan:verdict deadlock
// First all the dishes, then the bell: the round is announced when the
// kitchen has closed, or the waiter waits for a bell that never sounds.

package nilcase

func Serve(
	hatch <-chan string,
	bell <-chan struct{},
	serve func(dish string),
	announce func(),
) {
	for dish := range hatch {
		serve(dish)
	}
	<-bell
	announce()
}
