//koan:verdict wrong
// A variable under a lock has room for one letter: the next postman lays his
// on top, and then the same letter is fetched twice.

package nilmailbox

import "sync"

type House struct {
	mu     sync.Mutex
	letter string
	flag   chan struct{}
}

func NewHouse() *House {
	return &House{flag: make(chan struct{}, 100)}
}

func (h *House) Post(letter string) {
	h.mu.Lock()
	h.letter = letter
	h.mu.Unlock()
	h.flag <- struct{}{}
}

func (h *House) Fetch() string {
	<-h.flag
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.letter
}
