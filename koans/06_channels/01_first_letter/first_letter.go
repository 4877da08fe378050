// Package firstletter is about two friends and a letter.
package firstletter

// Deliver brings a letter from Ana to Bia. Ana writes it; meanwhile Bia brews
// tea. When both have finished, whichever of them has to wait for the other,
// the letter passes from hand to hand, and Bia reads it. Deliver returns when
// the letter has been read.
func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string)
	hand <- write()
	brew()
	read(<-hand)
}
