//koan:verdict deadlock
// The calls have goroutines of their own, but the lock is held until the last
// of them is over.

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
	ears := make(chan string)
	b.guests[guest] = ears
	return ears
}

func (b *Board) Publish(news string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	var calls sync.WaitGroup
	for _, ears := range b.guests {
		calls.Go(func() { ears <- news })
	}
	calls.Wait()
}
