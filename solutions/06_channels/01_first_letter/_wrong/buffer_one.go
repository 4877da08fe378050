//koan:verdict serial
// Now the send has somewhere to put the letter, but one goroutine still does
// everything in turn: the tea has to wait until the letter is written.

package firstletter

func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string, 1)
	hand <- write()
	brew()
	read(<-hand)
}
