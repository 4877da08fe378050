// Package earlybird is about a bakery that delivers to hotels.
package earlybird

// Deliver makes breakfast for a hotel. The bakers are there before the call,
// and wait for the word: bake, or go home.
func Deliver(
	confirm func() error,
	bake func(what string) (tray string),
) (rolls, croissants string, err error) {
	left, right := make(chan string, 1), make(chan string, 1)
	word := make(chan bool, 2)
	baker := func(what string, tray chan<- string) {
		if <-word {
			tray <- bake(what)
		}
	}
	go baker("rolls", left)
	go baker("croissants", right)
	err = confirm()
	word <- err == nil
	word <- err == nil
	if err != nil {
		return "", "", err
	}
	return <-left, <-right, nil
}
