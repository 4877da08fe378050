// Package nilmailbox is about the mailboxes of a street.
package nilmailbox

// House is a house with a mailbox that holds one letter.
type House struct {
	mailbox chan string
}

// NewHouse builds a house.
func NewHouse() *House { return &House{mailbox: make(chan string, 1)} }

// Post brings a letter to the house.
func (h *House) Post(letter string) { h.mailbox <- letter }

// Fetch waits until there is a letter, and takes it.
func (h *House) Fetch() string { return <-h.mailbox }
