//koan:verdict wrong
// The bakers can put down their trays and go home, but they have baked two
// trays for nobody.

package earlybird

func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	left, right := make(chan string, 1), make(chan string, 1)
	go func() { left <- bake("rolls") }()
	go func() { right <- bake("croissants") }()
	if err := confirm(); err != nil {
		return "", "", err
	}
	return <-left, <-right, nil
}
