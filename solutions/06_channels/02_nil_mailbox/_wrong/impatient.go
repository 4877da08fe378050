//koan:verdict wrong
// Who waits for an hour and goes away without a letter has fetched none.

package nilmailbox

import "time"

type House struct {
	mailbox chan string
}

func NewHouse() *House {
	return &House{mailbox: make(chan string)}
}

func (h *House) Post(letter string) {
	h.mailbox <- letter
}

func (h *House) Fetch() string {
	select {
	case letter := <-h.mailbox:
		return letter
	case <-time.After(time.Hour):
		return ""
	}
}
