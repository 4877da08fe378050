//koan:verdict race
// Closing a channel sends nobody home who sends on it: a send and a close that
// nothing orders are a race, and the send panics.

package earlybird

func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	left, right := make(chan string), make(chan string)
	go func() { left <- bake("rolls") }()
	go func() { right <- bake("croissants") }()
	if err := confirm(); err != nil {
		close(left)
		close(right)
		return "", "", err
	}
	return <-left, <-right, nil
}
