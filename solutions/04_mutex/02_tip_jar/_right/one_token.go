// Package tipjar is about the tip jar on the counter.
package tipjar

import "sync"

// Jar hands its coins over on a channel: whoever has them is alone with them.
type Jar struct {
	once  sync.Once
	coins chan int
}

func (j *Jar) take() int {
	j.once.Do(func() {
		j.coins = make(chan int, 1)
		j.coins <- 0
	})
	return <-j.coins
}

// Tip puts as many coins into the jar as give returns.
func (j *Jar) Tip(give func() int) {
	n := give()
	j.coins <- j.take() + n
}

// Coins says how many coins are in the jar.
func (j *Jar) Coins() int {
	n := j.take()
	j.coins <- n
	return n
}
