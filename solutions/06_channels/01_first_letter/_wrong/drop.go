//koan:verdict deadlock
// If Bia isn't there yet, Ana throws the letter away.

package firstletter

func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string)
	go func() {
		letter := write()
		select {
		case hand <- letter:
		default:
		}
	}()
	brew()
	read(<-hand)
}
