// Package nilmailbox is about the mailboxes of a street.
package nilmailbox

import "sync"

// House is a house whose mailbox is put up by whoever needs it first.
type House struct {
	once    sync.Once
	mailbox chan string
}

// NewHouse builds a house.
func NewHouse() *House { return &House{} }

// box is the mailbox. Everybody asks for it here, so that it is made once and
// nobody uses it before.
func (h *House) box() chan string {
	h.once.Do(func() { h.mailbox = make(chan string) })
	return h.mailbox
}

// Post brings a letter to the house.
func (h *House) Post(letter string) { h.box() <- letter }

// Fetch waits until there is a letter, and takes it.
func (h *House) Fetch() string { return <-h.box() }
