//koan:verdict race
// Time passes, nothing is ordered.

package hiddenbyprintln

import "time"

type Till struct {
	coins int
}

func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	n := count()
	time.Sleep(time.Millisecond)
	t.coins += n
	time.Sleep(time.Millisecond)
	print("paid:", n)
}

func (t *Till) Coins() int {
	return t.coins
}
