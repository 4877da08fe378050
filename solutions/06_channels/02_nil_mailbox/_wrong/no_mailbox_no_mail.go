//koan:verdict wrong
// Nobody is stuck any more, and no letter ever arrives.

package nilmailbox

type House struct{ mailbox chan string }

func NewHouse() *House { return &House{} }

func (h *House) Post(letter string) {
	if h.mailbox == nil {
		return
	}
	h.mailbox <- letter
}

func (h *House) Fetch() string {
	if h.mailbox == nil {
		return ""
	}
	return <-h.mailbox
}
