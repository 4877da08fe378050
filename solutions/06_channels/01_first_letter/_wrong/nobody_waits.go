//koan:verdict race
// The send says that Bia has the letter, not that she has read it.

package firstletter

func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string)
	go func() {
		brew()
		read(<-hand)
	}()
	hand <- write()
}
