//koan:verdict race
// Whoever comes first puts up the mailbox, but two may come first: they read
// and write the field at the same time, and each may make a channel.

package nilmailbox

type House struct{ mailbox chan string }

func NewHouse() *House { return &House{} }

func (h *House) box() chan string {
	if h.mailbox == nil {
		h.mailbox = make(chan string)
	}
	return h.mailbox
}

func (h *House) Post(letter string) { h.box() <- letter }

func (h *House) Fetch() string { return <-h.box() }
