//koan:verdict leak
// One of the two goroutines still starts before the return that forgets it.

package earlybird

func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	left, right := make(chan string), make(chan string)
	go func() { left <- bake("rolls") }()
	if err := confirm(); err != nil {
		return "", "", err
	}
	go func() { right <- bake("croissants") }()
	return <-left, <-right, nil
}
