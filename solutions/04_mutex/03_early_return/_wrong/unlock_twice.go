//koan:verdict panic
// The deferred Unlock is added, the old one stays: the second unlocks a mutex
// that is not locked, and that is fatal.

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
	defer t.mu.Unlock()
	if t.cash < amount {
		return ErrTooLittle
	}
	count()
	t.cash -= amount
	t.mu.Unlock()
	return nil
}
