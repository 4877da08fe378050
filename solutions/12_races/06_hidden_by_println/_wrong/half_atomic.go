//koan:verdict race
// An atomic read of a plain variable is half a lock.

package hiddenbyprintln

import "sync/atomic"

type Till struct {
	coins int64
}

func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	n := count()
	t.coins += int64(n)
	print("paid:", n)
}

func (t *Till) Coins() int {
	return int(atomic.LoadInt64(&t.coins))
}
