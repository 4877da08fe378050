// Package earlyreturn is about the till of the bar.
package earlyreturn

import (
	"errors"
	"sync"
)

// ErrTooLittle says that there isn't as much in the till as was asked for.
var ErrTooLittle = errors.New("not enough money in the till")

// Till is the till of the bar.
type Till struct {
	mu   sync.Mutex
	cash int
}

// PayIn puts amount into the till.
func (t *Till) PayIn(amount int) {
	t.mu.Lock()
	t.cash += amount
	t.mu.Unlock()
}

// PayOut has one way out.
func (t *Till) PayOut(amount int, count func()) (err error) {
	t.mu.Lock()
	if t.cash < amount {
		err = ErrTooLittle
	} else {
		count()
		t.cash -= amount
	}
	t.mu.Unlock()
	return err
}
