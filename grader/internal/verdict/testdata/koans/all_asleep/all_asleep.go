// Package allasleep delivers letters.
package allasleep

// Deliver hands a letter over and returns what was received.
func Deliver(letter string) string {
	box := make(chan string)
	box <- letter
	return <-box
}
