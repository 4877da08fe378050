// Package nilmailbox is about the mailboxes of a street.
package nilmailbox

import "sync"

// House is a house with a mailbox built by hand.
type House struct {
	mu      sync.Mutex // guards letters
	filled  *sync.Cond
	letters []string
}

// NewHouse builds a house.
func NewHouse() *House {
	h := &House{}
	h.filled = sync.NewCond(&h.mu)
	return h
}

// Post brings a letter to the house.
func (h *House) Post(letter string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.letters = append(h.letters, letter)
	h.filled.Signal()
}

// Fetch waits until there is a letter, and takes it.
func (h *House) Fetch() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	for len(h.letters) == 0 {
		h.filled.Wait()
	}
	letter := h.letters[0]
	h.letters = h.letters[1:]
	return letter
}
