// Package earlyreturn is about the till of the bar.
package earlyreturn

import (
	"errors"
	"sync"
)

// ErrTooLittle says that there isn't as much in the till as was asked for.
var ErrTooLittle = errors.New("not enough money in the till")

// Till is the till of the bar. The zero value is empty and ready for use.
type Till struct {
	mu   sync.Mutex
	cash int
}

// PayIn puts amount into the till.
func (t *Till) PayIn(amount int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cash += amount
}

// PayOut takes amount out of the till: it calls count to count the notes, and
// nobody else has their fingers in the till meanwhile. If there is too little,
// it counts nothing, takes nothing and returns ErrTooLittle.
func (t *Till) PayOut(amount int, count func()) error {
	t.mu.Lock()
	if t.cash < amount {
		return ErrTooLittle
	}
	count()
	t.cash -= amount
	t.mu.Unlock()
	return nil
}
