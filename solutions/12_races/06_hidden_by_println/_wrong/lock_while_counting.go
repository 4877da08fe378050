//koan:verdict serial
// One guest counts, and the others wait with their coins in their hands.

package hiddenbyprintln

import "sync"

type Till struct {
	mu    sync.Mutex
	coins int
}

func (t *Till) Pay(count func() int, print func(line ...any)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	print("somebody pays")
	n := count()
	t.coins += n
	print("paid:", n)
}

func (t *Till) Coins() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.coins
}
