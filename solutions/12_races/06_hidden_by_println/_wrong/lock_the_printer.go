//koan:verdict race
// A lock around the printing is what Println has. It orders the lines on the
// paper; the addition lies in between.

package hiddenbyprintln

import "sync"

type Till struct {
	mu    sync.Mutex
	coins int
}

func (t *Till) Pay(count func() int, print func(line ...any)) {
	t.mu.Lock()
	print("somebody pays")
	t.mu.Unlock()
	n := count()
	t.coins += n
	t.mu.Lock()
	print("paid:", n)
	t.mu.Unlock()
}

func (t *Till) Coins() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.coins
}
