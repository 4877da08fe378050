//koan:verdict deadlock
// If nobody stands at the mailbox, the letter goes to the dustbin, and whoever
// comes for it later waits for ever.

package nilmailbox

type House struct{ mailbox chan string }

func NewHouse() *House { return &House{mailbox: make(chan string)} }

func (h *House) Post(letter string) {
	select {
	case h.mailbox <- letter:
	default:
	}
}

func (h *House) Fetch() string { return <-h.mailbox }
