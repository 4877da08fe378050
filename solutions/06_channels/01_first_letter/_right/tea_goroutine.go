// Package firstletter is about two friends and a letter.
package firstletter

// Deliver sends word when the tea is ready, instead of the letter.
func Deliver(write func() string, brew func(), read func(letter string)) {
	tea := make(chan struct{})
	go func() {
		brew()
		tea <- struct{}{}
	}()
	letter := write()
	<-tea
	read(letter)
}
