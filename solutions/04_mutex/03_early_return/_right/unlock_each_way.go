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
	defer t.mu.Unlock()
	t.cash += amount
}

// PayOut unlocks by hand on each of its two ways out. That is right, until a
// third is added, or count panics.
func (t *Till) PayOut(amount int, count func()) error {
	t.mu.Lock()
	if t.cash < amount {
		t.mu.Unlock()
		return ErrTooLittle
	}
	count()
	t.cash -= amount
	t.mu.Unlock()
	return nil
}
