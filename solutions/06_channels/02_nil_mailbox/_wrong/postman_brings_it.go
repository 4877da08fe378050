//koan:verdict deadlock
// Whoever already waits on the nil channel goes on waiting on that one: which
// channel is meant is settled when the receive begins. (The lock is there, so
// the detector has nothing to say.)

package nilmailbox

import "sync"

type House struct {
	mu      sync.Mutex
	mailbox chan string
}

func NewHouse() *House { return &House{} }

func (h *House) box(build bool) chan string {
	h.mu.Lock()
	defer h.mu.Unlock()
	if build && h.mailbox == nil {
		h.mailbox = make(chan string)
	}
	return h.mailbox
}

func (h *House) Post(letter string) { h.box(true) <- letter }

func (h *House) Fetch() string { return <-h.box(false) }
