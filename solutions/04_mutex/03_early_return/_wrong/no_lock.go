//koan:verdict race
// Without the lock nobody is stuck, and everybody has their fingers in the
// till.

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
	if t.cash < amount {
		return ErrTooLittle
	}
	count()
	t.cash -= amount
	return nil
}
