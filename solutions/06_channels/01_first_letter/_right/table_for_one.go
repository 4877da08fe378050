// Package firstletter is about two friends and a letter.
package firstletter

// Deliver lets Ana put the letter on a table and go.
func Deliver(write func() string, brew func(), read func(letter string)) {
	table := make(chan string, 1)
	go func() { table <- write() }()
	brew()
	read(<-table)
}
