// Package firstletter is about two friends and a letter.
package firstletter

import "sync"

// Deliver does without a channel: Wait orders the writing before the reading.
func Deliver(write func() string, brew func(), read func(letter string)) {
	var ana sync.WaitGroup
	var letter string
	ana.Go(func() { letter = write() })
	brew()
	ana.Wait()
	read(letter)
}
