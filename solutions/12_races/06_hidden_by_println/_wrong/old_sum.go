//koan:verdict wrong
// Both steps are atomic. In between, others have paid.

package hiddenbyprintln

import "sync/atomic"

type Till struct {
	coins atomic.Int64
}

func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	before := t.coins.Load()
	n := count()
	t.coins.Store(before + int64(n))
	print("paid:", n)
}

func (t *Till) Coins() int {
	return int(t.coins.Load())
}
