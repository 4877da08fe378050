//koan:verdict deadlock
// The postman waits with the lock in his hand, and whoever could take the
// letter needs that lock.

package nilmailbox

import "sync"

type House struct {
	mu      sync.Mutex
	mailbox chan string
}

func NewHouse() *House { return &House{mailbox: make(chan string)} }

func (h *House) Post(letter string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.mailbox <- letter
}

func (h *House) Fetch() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return <-h.mailbox
}
