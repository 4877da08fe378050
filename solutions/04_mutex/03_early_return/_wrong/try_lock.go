//koan:verdict wrong
// Whoever finds the till busy is sent away, though there is enough money in
// it.

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
	if !t.mu.TryLock() {
		return ErrTooLittle
	}
	defer t.mu.Unlock()
	if t.cash < amount {
		return ErrTooLittle
	}
	count()
	t.cash -= amount
	return nil
}
