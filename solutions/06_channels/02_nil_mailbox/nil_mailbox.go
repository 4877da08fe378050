// Package nilmailbox is about the mailboxes of a street.
package nilmailbox

// House is a house with a mailbox of its own.
type House struct {
	mailbox chan string
}

// NewHouse builds a house in which several people may live.
func NewHouse() *House {
	// A channel variable is nil until somebody makes a channel for it, and on
	// a nil channel a send and a receive wait for ever.
	return &House{mailbox: make(chan string)}
}

// Post brings a letter to the house. It may have to wait until somebody comes
// to fetch it.
func (h *House) Post(letter string) {
	h.mailbox <- letter
}

// Fetch waits until there is a letter for the house, and takes it. Every
// letter is fetched once, whether the postman comes first or the people of the
// house.
func (h *House) Fetch() string {
	return <-h.mailbox
}
