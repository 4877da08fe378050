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

// locked runs f with the till locked: the only place that knows the lock.
func (t *Till) locked(f func() error) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	return f()
}

// PayIn puts amount into the till.
func (t *Till) PayIn(amount int) {
	t.locked(func() error {
		t.cash += amount
		return nil
	})
}

// PayOut takes amount out of the till.
func (t *Till) PayOut(amount int, count func()) error {
	return t.locked(func() error {
		if t.cash < amount {
			return ErrTooLittle
		}
		count()
		t.cash -= amount
		return nil
	})
}
