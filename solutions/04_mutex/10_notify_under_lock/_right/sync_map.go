package notifyunderlock

import "sync"

// Board needs no lock of its own.
type Board struct{ guests sync.Map }

func New() *Board { return new(Board) }

func (b *Board) Join(guest string) <-chan string {
	ears := make(chan string)
	b.guests.Store(guest, ears)
	return ears
}

func (b *Board) Publish(news string) {
	b.guests.Range(func(_, ears any) bool {
		ears.(chan string) <- news
		return true
	})
}
