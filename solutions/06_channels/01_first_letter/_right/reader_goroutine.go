// Package firstletter is about two friends and a letter.
package firstletter

// Deliver gives Bia a goroutine, and waits for her.
func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string)
	done := make(chan struct{})
	go func() {
		defer close(done)
		brew()
		read(<-hand)
	}()
	hand <- write()
	<-done
}
