//koan:verdict serial
// The arguments of a go statement are evaluated by the caller: Ana has a
// goroutine, but she only gets it when the letter is already written.

package firstletter

func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string)
	go give(hand, write())
	brew()
	read(<-hand)
}

func give(hand chan<- string, letter string) { hand <- letter }
