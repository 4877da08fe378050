//koan:verdict race
// Whoever looks into the till needs the lock, too.

package hiddenbyprintln

import "sync"

type Till struct {
	mu    sync.Mutex
	coins int
}

func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	n := count()
	t.mu.Lock()
	t.coins += n
	t.mu.Unlock()
	print("paid:", n)
}

func (t *Till) Coins() int {
	return t.coins
}
