//koan:verdict race
// The lock is let go before the notes are counted: two waiters count at once.

package earlyreturn

import (
	"errors"
	"sync"
)

var ErrTooLittle = errors.New("not enough money in the till")

type Till struct {
	mu   sync.Mutex
	cash int
}

func (t *Till) PayIn(amount int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cash += amount
}

func (t *Till) PayOut(amount int, count func()) error {
	t.mu.Lock()
	if t.cash < amount {
		t.mu.Unlock()
		return ErrTooLittle
	}
	t.cash -= amount
	t.mu.Unlock()
	count()
	return nil
}
