//koan:verdict deadlock
// Waiting doesn't make a channel.

package nilmailbox

import "time"

type House struct{ mailbox chan string }

func NewHouse() *House { return &House{} }

func (h *House) Post(letter string) {
	time.Sleep(10 * time.Millisecond)
	h.mailbox <- letter
}

func (h *House) Fetch() string { return <-h.mailbox }
