//koan:verdict leak
// A second waiter for the bell does two things at once, and never goes home
// if it doesn't sound.

package nilcase

func Serve(
	hatch <-chan string,
	bell <-chan struct{},
	serve func(dish string),
	announce func(),
) {
	go func() {
		<-bell
		announce()
	}()
	for dish := range hatch {
		serve(dish)
	}
}
