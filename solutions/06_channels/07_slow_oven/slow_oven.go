// Package slowoven is about bread that may be late.
package slowoven

import (
	"errors"
	"time"
)

// ErrLate means that the bread wasn't ready in time.
var ErrLate = errors.New("the bread is late")

// loaf is what comes out of the oven.
type loaf struct {
	bread string
	err   error
}

// Bake has the oven bake a bread. Meanwhile the waiter sets the table, however
// long that takes; from then on he waits for the bread, but no longer than the
// given limit: if there is none by then, Bake returns ErrLate at once.
// Otherwise it returns what came out of the oven as soon as it is there, and
// the table is set.
//
// An oven can't be switched off. When it has finished a late bread, the baker
// throws that away and goes home.
func Bake(
	oven func() (bread string, err error),
	setTable func(),
	limit time.Duration,
) (bread string, err error) {
	// There is room for the one loaf in the hatch: the baker puts it there and
	// goes home, whether the waiter is waiting, not there yet or long gone.
	hatch := make(chan loaf, 1)
	go func() {
		bread, err := oven()
		hatch <- loaf{bread, err}
	}()
	setTable()
	select {
	case l := <-hatch:
		return l.bread, l.err
	case <-time.After(limit):
		return "", ErrLate
	}
}
