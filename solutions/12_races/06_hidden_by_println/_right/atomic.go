// Package hiddenbyprintln is about a till whose printer is broken.
package hiddenbyprintln

import "sync/atomic"

// Till is the till of the bar. The zero value is empty.
type Till struct {
	coins atomic.Int64
}

// Pay takes the payment of a guest. One addition is one atomic step.
func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	n := count()
	t.coins.Add(int64(n))
	print("paid:", n)
}

// Coins says how many coins are in the till, also while guests pay.
func (t *Till) Coins() int {
	return int(t.coins.Load())
}
