//koan:verdict wrong
// Somebody stays to throw the trays away. Nobody is stuck, but both ovens have
// been heated for nothing.

package earlybird

func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	left, right := make(chan string), make(chan string)
	go func() { left <- bake("rolls") }()
	go func() { right <- bake("croissants") }()
	if err := confirm(); err != nil {
		go func() { <-left; <-right }()
		return "", "", err
	}
	return <-left, <-right, nil
}
