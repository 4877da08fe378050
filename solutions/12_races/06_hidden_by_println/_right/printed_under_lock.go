// Package hiddenbyprintln is about a till whose printer is broken.
package hiddenbyprintln

import "sync"

// Till is the till of the bar. The zero value is empty.
type Till struct {
	mu    sync.Mutex
	coins int
}

// Pay takes the payment of a guest. The lines are in order.
func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	n := count()
	t.mu.Lock()
	defer t.mu.Unlock()
	t.coins += n
	print("paid:", n)
}

// Coins says how many coins are in the till, also while guests pay.
func (t *Till) Coins() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.coins
}
