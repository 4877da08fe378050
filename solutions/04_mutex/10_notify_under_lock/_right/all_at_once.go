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

// Publish starts the calls under the lock and waits for them without it.
func (b *Board) Publish(news string) {
	var calls sync.WaitGroup
	b.mu.Lock()
	for _, ears := range b.guests {
		calls.Go(func() { ears <- news })
	}
	b.mu.Unlock()
	calls.Wait()
}
