// Package earlyreturn is about the till of the bar.
package earlyreturn

import (
	"errors"
	"sync"
)

// ErrTooLittle says that there isn't as much in the till as was asked for.
var ErrTooLittle = errors.New("not enough money in the till")

// Till keeps its cash on a channel: whoever takes it is alone with it, and has
// to put it back.
type Till struct {
	once sync.Once
	cash chan int
}

func (t *Till) take() int {
	t.once.Do(func() {
		t.cash = make(chan int, 1)
		t.cash <- 0
	})
	return <-t.cash
}

// PayIn puts amount into the till.
func (t *Till) PayIn(amount int) {
	cash := t.take()
	t.cash <- cash + amount
}

// PayOut takes amount out of the till.
func (t *Till) PayOut(amount int, count func()) error {
	cash := t.take()
	defer func() { t.cash <- cash }()
	if cash < amount {
		return ErrTooLittle
	}
	count()
	cash -= amount
	return nil
}
