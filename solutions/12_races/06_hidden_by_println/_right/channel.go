// Package hiddenbyprintln is about a till whose printer is broken.
package hiddenbyprintln

import "sync"

// Till is the till of the bar. The zero value is empty.
type Till struct {
	once sync.Once
	key  chan int // with the number of coins on it
}

func (t *Till) take() int {
	t.once.Do(func() {
		t.key = make(chan int, 1)
		t.key <- 0
	})
	return <-t.key
}

// Pay takes the payment of a guest. Whoever has the key may open the till.
func (t *Till) Pay(count func() int, print func(line ...any)) {
	print("somebody pays")
	n := count()
	t.key <- t.take() + n
	print("paid:", n)
}

// Coins says how many coins are in the till, also while guests pay.
func (t *Till) Coins() int {
	n := t.take()
	t.key <- n
	return n
}
