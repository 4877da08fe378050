//koan:verdict wrong
// With room for a thousand pieces of news the send doesn't wait, but then
// Publish doesn't either; and the 1001st piece brings the deadlock back.

package notifyunderlock

import "sync"

type Board struct {
	mu     sync.Mutex
	guests map[string]chan string
}

func New() *Board { return &Board{guests: map[string]chan string{}} }

func (b *Board) Join(guest string) <-chan string {
	b.mu.Lock()
	defer b.mu.Unlock()
	ears := make(chan string, 1000)
	b.guests[guest] = ears
	return ears
}

func (b *Board) Publish(news string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, ears := range b.guests {
		ears <- news
	}
}
