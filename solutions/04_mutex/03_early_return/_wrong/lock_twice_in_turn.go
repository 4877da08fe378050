//koan:verdict wrong
// Between the two locks others take what was there when we looked: more is
// paid out than there is.

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
	enough := t.cash >= amount
	t.mu.Unlock()
	if !enough {
		return ErrTooLittle
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	count()
	t.cash -= amount
	return nil
}
