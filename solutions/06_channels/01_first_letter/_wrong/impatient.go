//koan:verdict wrong
// Bia waits for a minute at the most. Most letters are there by then.

package firstletter

import "time"

func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string, 1)
	go func() { hand <- write() }()
	brew()
	select {
	case letter := <-hand:
		read(letter)
	case <-time.After(time.Minute):
	}
}
