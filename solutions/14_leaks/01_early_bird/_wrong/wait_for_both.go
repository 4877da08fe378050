//koan:verdict serial
// Nobody is left behind if Deliver waits for the trays, but the hotel hangs on
// the phone for as long as that takes.

package earlybird

func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	left, right := make(chan string), make(chan string)
	go func() { left <- bake("rolls") }()
	go func() { right <- bake("croissants") }()
	err = confirm()
	rolls, croissants = <-left, <-right
	if err != nil {
		return "", "", err
	}
	return rolls, croissants, nil
}
