// Package earlybird is about a bakery that delivers to hotels.
package earlybird

// Deliver makes breakfast for a hotel, and bakes the croissants itself.
func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	if err := confirm(); err != nil {
		return "", "", err
	}
	left := make(chan string)
	go func() { left <- bake("rolls") }()
	croissants = bake("croissants")
	return <-left, croissants, nil
}
