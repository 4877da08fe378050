// Package earlybird is about a bakery that delivers to hotels.
package earlybird

// Deliver makes breakfast for a hotel. It calls the hotel, which confirms the
// order or calls it off. A confirmed breakfast is baked: the rolls in one oven
// and the croissants in another, both at the same time, each as long as it
// takes. Deliver returns the two trays when both are ready.
//
// If the hotel calls the order off, Deliver returns the error of confirm as
// soon as it hears it. No oven has been heated for nothing then, and nobody
// stays behind in the bakery.
func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	// Everything that may end in a return comes before the first go: from there
	// on, both trays are always waited for.
	if err := confirm(); err != nil {
		return "", "", err
	}
	left, right := make(chan string), make(chan string)
	go func() { left <- bake("rolls") }()
	go func() { right <- bake("croissants") }()
	return <-left, <-right, nil
}
