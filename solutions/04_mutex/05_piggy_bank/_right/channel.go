// Package piggybank is about the piggy bank of the staff.
package piggybank

import "sync"

// Bank keeps its coins on a channel: whoever has taken the number off is alone
// with it.
type Bank struct {
	once  sync.Once
	coins chan int
}

func (b *Bank) open() int {
	b.once.Do(func() {
		b.coins = make(chan int, 1)
		b.coins <- 0
	})
	return <-b.coins
}

// Save puts n coins in.
func (b *Bank) Save(n int) { b.coins <- b.open() + n }

// Coins says how many coins are in the bank.
func (b *Bank) Coins() int {
	coins := b.open()
	b.coins <- coins
	return coins
}

// Take looks and takes before it gives the number back.
func (b *Bank) Take(n int, tell func()) bool {
	coins := b.open()
	if coins < n {
		b.coins <- coins
		return false
	}
	b.coins <- coins - n
	tell()
	return true
}
