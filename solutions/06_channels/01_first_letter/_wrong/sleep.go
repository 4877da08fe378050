//koan:verdict leak
// Bia waits a moment and gives up; Ana then holds out the letter for ever.

package firstletter

import "time"

func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string)
	go func() { hand <- write() }()
	brew()
	time.Sleep(10 * time.Millisecond)
	select {
	case letter := <-hand:
		read(letter)
	default:
	}
}
