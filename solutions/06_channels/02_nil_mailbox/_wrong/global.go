//koan:verdict wrong
// One mailbox for the whole street: letters end up in the wrong house.

package nilmailbox

var mailbox = make(chan string)

type House struct{}

func NewHouse() *House { return &House{} }

func (h *House) Post(letter string) { mailbox <- letter }

func (h *House) Fetch() string { return <-mailbox }
