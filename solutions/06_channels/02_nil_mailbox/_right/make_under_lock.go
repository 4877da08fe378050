// Package nilmailbox is about the mailboxes of a street.
package nilmailbox

import "sync"

// House makes its mailbox when somebody comes; who comes at the same moment
// finds the same one.
type House struct {
	mu      sync.Mutex // guards mailbox
	mailbox chan string
}

func NewHouse() *House {
	return &House{}
}

func (h *House) Post(letter string) {
	h.box() <- letter
}

func (h *House) Fetch() string {
	return <-h.box()
}

func (h *House) box() chan string {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.mailbox == nil {
		h.mailbox = make(chan string)
	}
	return h.mailbox
}
